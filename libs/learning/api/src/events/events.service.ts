import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { type EventInput, type SpreadingEvent, toldParticipants } from '@rt/learning/domain';
import { assertVersion, notFound } from '@rt/shared/api';
import { type Id, isId } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { heldStudy } from '../ledger/ledger-access';
import { EVENTS } from './events.sql';
import { SpreadingEventRow } from './spreading-event.entity';
import { SpreadingEventStudy } from './spreading-event-study.entity';

/** Occasions where knowledge was spread. Whoever works with studies sees how many came; others as it may be told. */
@Injectable()
export class EventsService {
  constructor(private readonly dataSource: DataSource) {}

  async list(actor: Actor, studyId: Id | null = null): Promise<SpreadingEvent[]> {
    if (studyId !== null && !isId(studyId)) return [];
    const rows = await this.dataSource.query<SpreadingEvent[]>(EVENTS, [actor.regionId, null, studyId]);
    return rows.map((row) => told(actor, row));
  }

  create(actor: Actor, input: EventInput, manager = this.dataSource.manager): Promise<SpreadingEvent> {
    return manager.transaction((tx) =>
      this.write(tx, actor, tx.create(SpreadingEventRow, { regionId: actor.regionId }), input),
    );
  }

  change(actor: Actor, id: Id, version: number, input: EventInput): Promise<SpreadingEvent> {
    return this.dataSource.transaction(async (tx) =>
      this.write(tx, actor, await this.current(tx, actor, id, version), input),
    );
  }

  remove(actor: Actor, id: Id, version: number): Promise<void> {
    return this.dataSource.transaction(async (tx) => {
      await tx.softRemove(await this.current(tx, actor, id, version));
    });
  }

  restore(actor: Actor, id: Id): Promise<SpreadingEvent> {
    return this.dataSource.transaction(async (tx) => {
      await tx.recover(await heldEvent(tx, actor, id, true));
      return this.find(tx, actor, id);
    });
  }

  private async write(tx: EntityManager, actor: Actor, event: SpreadingEventRow, input: EventInput) {
    await tx.save(event.describe(input));
    const stored = await tx.findBy(SpreadingEventStudy, { eventId: event.id });
    const wanted = new Set(input.studyIds);
    for (const id of wanted) await heldStudy(tx, actor, id);
    await tx.remove(stored.filter(({ studyId }) => !wanted.has(studyId)));
    const known = new Set(stored.map(({ studyId }) => studyId));
    const added = [...wanted].filter((id) => !known.has(id));
    await tx.save(added.map((studyId) => tx.create(SpreadingEventStudy, { eventId: event.id, studyId })));
    return this.find(tx, actor, event.id);
  }

  private async current(tx: EntityManager, actor: Actor, id: Id, version: number): Promise<SpreadingEventRow> {
    const event = await heldEvent(tx, actor, id);
    if (version !== event.version) assertVersion(version, event, await this.find(tx, actor, id));
    return event;
  }

  private async find(tx: EntityManager, actor: Actor, id: Id): Promise<SpreadingEvent> {
    const [row] = await tx.query<SpreadingEvent[]>(EVENTS, [actor.regionId, id, null]);
    if (!row) throw eventNotFound();
    return told(actor, row);
  }
}

const told = (actor: Actor, row: SpreadingEvent): SpreadingEvent => {
  const { participants, few } = toldParticipants(row.participants);
  return { ...row, participants: actor.permissions.has('study:edit') ? row.participants : participants, few };
};

async function heldEvent(tx: EntityManager, { regionId }: Actor, id: Id, withDeleted = false) {
  const lock = { mode: 'pessimistic_write' } as const;
  const event = isId(id) ? await tx.findOne(SpreadingEventRow, { where: { id, regionId }, withDeleted, lock }) : null;
  if (!event) throw eventNotFound();
  return event;
}

const eventNotFound = () =>
  notFound('spreading-event.not-found', {
    sv: 'Tillfället finns inte, eller så har du inte tillgång till det.',
    en: 'The occasion does not exist, or you have no access to it.',
  });
