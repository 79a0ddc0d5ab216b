import { Injectable } from '@nestjs/common';
import { Region } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import {
  type Candidate,
  type PublicationDetail,
  type PublicationInput,
  type PublicThing,
  slugOf,
} from '@rt/publication/domain';
import { assertVersion } from '@rt/shared/api';
import { DataSource, type EntityManager, Not } from 'typeorm';
import { CANDIDATES } from './candidates.sql';
import { cannotBePublic } from './publication-problems';
import { PublicationItemRow } from './publication-item.entity';
import { PublicationRow } from './publication.entity';
import { countSmallGroups } from './small-groups-of';

/** What a region has chosen to show, and the only place where that changes. */
@Injectable()
export class PublicationsService {
  constructor(private readonly dataSource: DataSource) {}

  async find({ regionId }: Actor, manager: EntityManager = this.dataSource.manager): Promise<PublicationDetail> {
    const row = await manager.findOneBy(PublicationRow, { regionId });
    const items = await manager.find(PublicationItemRow, {
      where: { regionId },
      order: { publishedAt: 'ASC', id: 'ASC' },
    });
    const contact = row?.contactName ? { name: row.contactName, email: row.contactEmail, url: row.contactUrl } : null;
    return {
      slug: row?.slug ?? (await freeSlug(manager, regionId)),
      version: row?.version ?? 0,
      contact,
      things: items.map(({ kind, objectId, withFiles }) => ({ kind, id: objectId, withFiles })),
      candidates: await countSmallGroups(manager, await candidates(manager, regionId)),
    };
  }

  /** The whole choice at once: what is left out of it is gone from the site in the same moment. */
  choose(
    actor: Actor,
    version: number,
    input: PublicationInput,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<PublicationDetail> {
    return manager.transaction(async (tx) => {
      const { regionId } = actor;
      // The region's own row is held, since there is no row of the choice to hold the first time.
      await tx.findOne(Region, { where: { id: regionId }, lock: { mode: 'pessimistic_write' } });
      const row = await tx.findOneBy(PublicationRow, { regionId });
      if (version !== (row?.version ?? 0))
        assertVersion(version, { version: row?.version ?? 0 }, await this.find(actor, tx));
      assertPublishable(input.things, await candidates(tx, regionId));
      const { name = null, email = null, url = null } = input.contact ?? {};
      const kept = row ?? tx.create(PublicationRow, { regionId, slug: await freeSlug(tx, regionId) });
      await tx.save(
        Object.assign(kept, { contactName: name, contactEmail: email, contactUrl: url, changedAt: new Date() }),
      );
      await settle(tx, actor, input.things);
      return this.find(actor, tx);
    });
  }
}

const keyOf = ({ kind, id }: Pick<PublicThing, 'kind' | 'id'>) => `${kind} ${id}`;

async function candidates(manager: EntityManager, regionId: string): Promise<Candidate[]> {
  return (await manager.query<{ json: Candidate }[]>(CANDIDATES, [regionId])).map(({ json }) => json);
}

function assertPublishable(things: readonly PublicThing[], all: readonly Candidate[]): void {
  const known = new Map(all.map((each) => [keyOf(each), each]));
  const found = things.flatMap((thing, at) => {
    const candidate = known.get(keyOf(thing));
    if (candidate && candidate.refusal === null) return [];
    return [{ at, label: candidate?.label ?? null, refusal: candidate?.refusal ?? null }];
  });
  if (found.length) throw cannotBePublic(found);
}

async function settle(
  tx: EntityManager,
  { regionId, accountId }: Actor,
  things: readonly PublicThing[],
): Promise<void> {
  const wanted = new Map(things.map((thing) => [keyOf(thing), thing]));
  const stored = await tx.findBy(PublicationItemRow, { regionId });
  const before = new Map(stored.map((item) => [keyOf({ kind: item.kind, id: item.objectId }), item]));
  await tx.remove(stored.filter((item) => !wanted.has(keyOf({ kind: item.kind, id: item.objectId }))));
  const changed = [...wanted].flatMap(([key, { kind, id, withFiles }]) => {
    const files = withFiles && kind === 'study';
    const item = before.get(key);
    if (!item) return [tx.create(PublicationItemRow, { regionId, kind, objectId: id, withFiles: files, accountId })];
    return item.withFiles === files ? [] : [Object.assign(item, { withFiles: files })];
  });
  await tx.save(changed);
}

async function freeSlug(manager: EntityManager, regionId: string): Promise<string> {
  const slug = slugOf((await manager.findOneByOrFail(Region, { id: regionId })).name);
  for (let at = 1; ; at += 1) {
    const tried = at === 1 ? slug : `${slug}-${at}`;
    if (!(await manager.existsBy(PublicationRow, { slug: tried, regionId: Not(regionId) }))) return tried;
  }
}
