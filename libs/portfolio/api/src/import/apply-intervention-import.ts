import { randomUUID } from 'node:crypto';
import type { Actor } from '@rt/identity/domain';
import { type InterventionOutcome, isSameFunding, type PlannedIntervention } from '@rt/portfolio/domain';
import type { EntityManager } from 'typeorm';
import { FundingRow } from '../funding.entity';
import { GoalLinkRow } from '../goal-link.entity';
import { Intervention } from '../intervention.entity';
import { fundingRow } from '../save-funding';
import type { InterventionBefore, InterventionChanges, Left } from './intervention-import-changes';
import { type Stored, storedInterventions } from './stored-interventions';

/** As many rows as are saved at a time, and as progress is told by. */
const CHUNK = 250;

/** What is to be saved and removed for one intervention. */
interface Work extends Stored {
  before: InterventionBefore | null;
  gone: (FundingRow | GoalLinkRow)[];
  linksChanged: boolean;
}

/** Carries out a plan that was made while the region's interventions were held. */
export async function applyInterventionImport(
  manager: EntityManager,
  actor: Actor,
  rows: readonly PlannedIntervention[],
  report: (done: number) => void,
): Promise<InterventionChanges> {
  const outcomes = rows.flatMap(({ outcome, state }) => (outcome && state !== 'unchanged' ? [outcome] : []));
  const known = outcomes.flatMap(({ interventionId }) => interventionId ?? []);
  const stored = await storedInterventions(manager, actor, known);
  const work = outcomes.map((outcome) => workFor(manager, actor, outcome, stored));
  for (let at = 0; at < work.length; at += CHUNK) {
    await save(manager, work.slice(at, at + CHUNK));
    report(Math.min(at + CHUNK, work.length));
  }
  return {
    added: work.filter(({ before }) => !before).map(left),
    changed: work.flatMap((one) => (one.before ? [{ ...left(one), before: one.before }] : [])),
  };
}

function workFor(
  manager: EntityManager,
  actor: Actor,
  outcome: InterventionOutcome,
  stored: Map<string, Stored>,
): Work {
  const found = outcome.interventionId ? stored.get(outcome.interventionId) : undefined;
  const before = found ? snapshot(found) : null;
  const row = found?.row ?? newIntervention(manager, actor);
  row.take(outcome.input);
  if (found) row.version += 1;
  const { funding } = outcome.input;
  const keptFunding = (found?.funding ?? []).filter((one) => funding.some((other) => isSameFunding(one, other)));
  const newFunding = funding
    .filter((one) => !keptFunding.some((kept) => isSameFunding(kept, one)))
    .map((one) => fundingRow(manager, row.id, one));
  const links = linksFor(manager, actor, row, outcome, found?.links ?? []);
  const gone = [...(found?.funding ?? []), ...(found?.links ?? [])].filter(
    (one) => !keptFunding.includes(one as FundingRow) && !links.includes(one as GoalLinkRow),
  );
  return { row, funding: [...keptFunding, ...newFunding], links, before, gone, linksChanged: outcome.links !== null };
}

function newIntervention(manager: EntityManager, actor: Actor): Intervention {
  const managerId = actor.permissions.has('intervention:edit-all') ? null : actor.accountId;
  return manager.create(Intervention, {
    id: randomUUID(),
    regionId: actor.regionId,
    managerId,
    version: 1,
    linksVersion: 1,
  });
}

/** A declined link that the file does not name stays as the answer it is. */
function linksFor(
  manager: EntityManager,
  actor: Actor,
  row: Intervention,
  { links }: InterventionOutcome,
  stored: GoalLinkRow[],
): GoalLinkRow[] {
  if (!links) return stored;
  const named = links.map(({ goal, ...content }) => {
    const known = stored.find((link) => link.goalLineageId === goal.lineageId);
    const link = known ?? manager.create(GoalLinkRow, { interventionId: row.id, goalLineageId: goal.lineageId });
    link.change(content, actor.accountId);
    return link;
  });
  return [...named, ...stored.filter((link) => link.state === 'declined' && !named.includes(link))];
}

async function save(manager: EntityManager, work: Work[]): Promise<void> {
  await manager.remove(work.flatMap(({ gone }) => gone));
  await manager.save(work.map(({ row }) => row));
  await manager.save(work.flatMap(({ funding }) => funding));
  await manager.save(work.flatMap(({ links }) => links));
  const counted = work.filter(({ linksChanged, before }) => linksChanged && before);
  await countLinks(
    manager,
    counted.map(({ row }) => row),
  );
}

/** A counter tells nobody anything: it goes past the trail on purpose, as when links are claimed one by one. */
export async function countLinks(manager: EntityManager, rows: Intervention[]): Promise<void> {
  await manager.query('UPDATE intervention SET links_version = links_version + 1 WHERE id = ANY ($1)', [
    rows.map(({ id }) => id),
  ]);
  for (const row of rows) row.linksVersion += 1;
}

const left = ({ row: { id, version, linksVersion }, links }: Work): Left => ({
  id,
  version,
  linksVersion,
  links: links.map((link) => ({ id: link.id, version: link.version })),
});

function snapshot({ row, funding, links }: Stored): InterventionBefore {
  const { name, kind, reference, description, organisation, startsOn, endsOn } = row;
  return {
    fields: { name, kind, reference, description, organisation, startsOn, endsOn },
    funding: funding.map((one) => ({ ...one })),
    links: links.map((one) => ({ ...one })) as GoalLinkRow[],
  };
}
