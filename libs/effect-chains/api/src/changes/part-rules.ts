import type { ChainEdge, ChainNode, PartKind } from '@rt/effect-chains/domain';
import type { Bilingual, Id, InputIssue } from '@rt/shared/domain';
import type { PartDesk } from './part-desk';
import type { PlacedChange } from './plan-changes';

interface Fault {
  field: string;
  code: string;
  message: Bilingual;
}

/** What is wrong with the changed parts as they would stand together; each thing by the place it was sent in. */
export function partIssues(desk: PartDesk, changes: readonly PlacedChange[]): InputIssue[] {
  const judged = new Map(changes.map(({ change, place }) => [`${change.part} ${change.id}`, { change, place }]));
  return [...judged.values()].flatMap(({ change, place }) =>
    faultsOf(desk, change.part, change.id).map(({ field, code, message }) => ({
      path: `${place}.${field}`,
      code,
      message,
    })),
  );
}

function faultsOf(desk: PartDesk, kind: PartKind, id: Id): Fault[] {
  const part = desk.get(kind, id);
  if (!part) return [];
  if (kind === 'node') return nodeFaults(desk, part as ChainNode);
  if (kind === 'edge') return edgeFaults(desk, part as ChainEdge);
  const edgeId = 'edgeId' in part ? part.edgeId : null;
  return edgeId && desk.lacks('edge', edgeId) ? [{ field: 'edgeId', ...LOOSE_EVIDENCE }] : [];
}

function nodeFaults(desk: PartDesk, { kind, goalLineageId, groupId, x, y }: ChainNode): Fault[] {
  const faults: Fault[] = [];
  if (goalLineageId && kind !== 'goal') faults.push({ field: 'goalLineageId', ...GOAL_ON_OTHER_KIND });
  if ((x === null) !== (y === null)) faults.push({ field: x === null ? 'x' : 'y', ...HALF_PLACED });
  if (groupId && desk.lacks('group', groupId)) faults.push({ field: 'groupId', ...NO_GROUP });
  return faults;
}

function edgeFaults(desk: PartDesk, { fromId, toId }: ChainEdge): Fault[] {
  if (fromId === toId) return [{ field: 'toId', ...TO_ITSELF }];
  const ends = [
    ['fromId', fromId],
    ['toId', toId],
  ] as const;
  return ends.filter(([, id]) => desk.lacks('node', id)).map(([field]) => ({ field, ...LOOSE_ARROW }));
}

const GOAL_ON_OTHER_KIND = {
  code: 'chain-node.goal-on-other-kind',
  message: {
    sv: 'Bara en ruta av slaget mål kan knytas till ett mål.',
    en: 'Only a box of kind goal can be tied to a goal.',
  },
};
const HALF_PLACED = {
  code: 'chain-node.half-placed',
  message: { sv: 'Ange både x och y, eller ingetdera.', en: 'Give both x and y, or neither.' },
};
const NO_GROUP = {
  code: 'chain-group.not-found',
  message: { sv: 'Gruppen finns inte i kedjan.', en: 'The group is not in the chain.' },
};
const TO_ITSELF = {
  code: 'chain-edge.to-itself',
  message: { sv: 'En ruta kan inte leda till sig själv.', en: 'A box cannot lead to itself.' },
};
const LOOSE_ARROW = {
  code: 'chain-edge.loose',
  message: {
    sv: 'Pilen går från eller till en ruta som inte finns i kedjan.',
    en: 'The arrow goes from or to a box that is not in the chain.',
  },
};
const LOOSE_EVIDENCE = {
  code: 'chain-evidence.loose',
  message: {
    sv: 'Belägget hör till en pil som inte finns i kedjan.',
    en: 'The evidence belongs to an arrow that is not in the chain.',
  },
};
