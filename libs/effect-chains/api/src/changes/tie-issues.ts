import type { Actor } from '@rt/identity/domain';
import type { Bilingual, Id, InputIssue } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import type { PartDesk } from './part-desk';
import type { PlacedChange } from './plan-changes';

/** $1 region, then the ids to look for. */
const KNOWN = `
  SELECT id FROM goal_lineage WHERE region_id = $1 AND id = ANY ($2)
  UNION ALL SELECT id FROM indicator WHERE region_id = $1 AND id = ANY ($3)
  UNION ALL SELECT id FROM intervention WHERE region_id = $1 AND id = ANY ($4)`;

const TIES = ['goalLineageId', 'indicatorIds', 'interventionIds'] as const;
type Tie = (typeof TIES)[number];

interface PlacedTie {
  tie: Tie;
  id: Id;
  path: string;
}

/** Ties that boxes get to what the region does not have: goals, indicators and interventions of others are not there. */
export async function tieIssues(
  tx: EntityManager,
  { regionId }: Actor,
  desk: PartDesk,
  changes: readonly PlacedChange[],
): Promise<InputIssue[]> {
  const ties = newTies(desk, changes);
  if (!ties.length) return [];
  const parameters = TIES.map((tie) => ties.filter((each) => each.tie === tie).map(({ id }) => id));
  const rows = await tx.query<{ id: Id }[]>(KNOWN, [regionId, ...parameters]);
  const known = new Set(rows.map(({ id }) => id));
  return ties
    .filter(({ id }) => !known.has(id))
    .map(({ tie, path }) => ({ path, code: CODES[tie], message: MESSAGES[tie] }));
}

/** What a box was tied to before need not be looked for. */
function newTies(desk: PartDesk, changes: readonly PlacedChange[]): PlacedTie[] {
  const before = new Map(
    desk.turned('node').map((turn) => [(turn.before ?? turn.after)?.id, new Set(tiesOf(turn.before))]),
  );
  return changes.flatMap(({ change, place }) => {
    if (change.part !== 'node' || !change.is) return [];
    const had = before.get(change.id);
    const { goalLineageId, indicatorIds = [], interventionIds = [] } = change.is;
    const given: PlacedTie[] = [
      ...(goalLineageId ? [{ tie: 'goalLineageId' as const, id: goalLineageId, path: `${place}.goalLineageId` }] : []),
      ...indicatorIds.map((id, at) => ({ tie: 'indicatorIds' as const, id, path: `${place}.indicatorIds[${at}]` })),
      ...interventionIds.map((id, at) => ({
        tie: 'interventionIds' as const,
        id,
        path: `${place}.interventionIds[${at}]`,
      })),
    ];
    return given.filter(({ id }) => !had?.has(id));
  });
}

const tiesOf = (node: { goalLineageId: Id | null; indicatorIds: Id[]; interventionIds: Id[] } | null) =>
  node ? [...(node.goalLineageId ? [node.goalLineageId] : []), ...node.indicatorIds, ...node.interventionIds] : [];

const CODES: Readonly<Record<Tie, string>> = {
  goalLineageId: 'goal.not-found',
  indicatorIds: 'indicator.not-found',
  interventionIds: 'intervention.not-found',
};
const MESSAGES: Readonly<Record<Tie, Bilingual>> = {
  goalLineageId: {
    sv: 'Målet finns inte, eller hör till en annan region.',
    en: 'There is no such goal, or it belongs to another region.',
  },
  indicatorIds: {
    sv: 'Indikatorn finns inte, eller hör till en annan region.',
    en: 'There is no such indicator, or it belongs to another region.',
  },
  interventionIds: {
    sv: 'Insatsen finns inte, eller hör till en annan region.',
    en: 'There is no such intervention, or it belongs to another region.',
  },
};
