import {
  adding,
  type ChainContent,
  type ChainGroup,
  contentOf,
  NEW_NODE,
  NODE_TEXT_LENGTH,
  type NodeKind,
  type PartChange,
} from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import type { Point } from '../layout/geometry';

/** How far beside their originals copies come. */
const BESIDE: Point = { x: 24, y: 24 };

/** What is to be changed to have parts once more, and the ids of the new boxes. */
export interface Pasted {
  changes: PartChange[];
  nodeIds: Id[];
}

/**
 * Copies of parts, under new ids, a little beside their originals. Ties to goals, indicators and interventions come along. A
 * group that the chain has already (`groups`) is used; otherwise it is made anew.
 */
export function pasteParts(
  copied: ChainContent,
  groups: readonly ChainGroup[],
  newId: () => Id = () => crypto.randomUUID(),
): Pasted {
  const ids = new Map<Id, Id>();
  const renamed = (id: Id) => ids.get(id) ?? (ids.set(id, newId()).get(id) as Id);
  const known = new Set(groups.map(({ id }) => id));
  const made = copied.groups.filter(({ id }) => !known.has(id));
  const inGroup = (id: Id | null) => {
    if (id === null || known.has(id)) return id;
    return made.some((group) => group.id === id) ? renamed(id) : null;
  };
  const nodes = copied.nodes.map((node) => {
    const { x, y, groupId, ...content } = contentOf<'node'>(node);
    const place = x === null || y === null ? { x: null, y: null } : { x: x + BESIDE.x, y: y + BESIDE.y };
    return adding('node', renamed(node.id), { ...content, ...place, groupId: inGroup(groupId) });
  });
  const edges = copied.edges.map((edge) =>
    adding('edge', renamed(edge.id), {
      ...contentOf<'edge'>(edge),
      fromId: renamed(edge.fromId),
      toId: renamed(edge.toId),
    }),
  );
  const evidence = copied.evidence.map((each) =>
    adding('evidence', newId(), { ...contentOf<'evidence'>(each), edgeId: renamed(each.edgeId) }),
  );
  const frames = made.map((group) => adding('group', renamed(group.id), contentOf<'group'>(group)));
  return { changes: [...frames, ...nodes, ...edges, ...evidence], nodeIds: nodes.map(({ id }) => id) };
}

/**
 * A box for each line of a text: lines from Word, or rows from Excel, whose cells come after one another. Lines that are too
 * short to be a box are passed over, those too long are cut.
 */
export function pasteLines(text: string, kind: NodeKind, newId: () => Id = () => crypto.randomUUID()): Pasted {
  const texts = text
    .split(/\r?\n/)
    .map((line) => line.split('\t').map((cell) => cell.trim()))
    .map((cells) => cells.filter(Boolean).join(' ').replace(BULLET, '').slice(0, NODE_TEXT_LENGTH.max))
    .filter(({ length }) => length >= NODE_TEXT_LENGTH.min);
  const changes = texts.map((line) => adding('node', newId(), { ...NEW_NODE, kind, text: line }));
  return { changes, nodeIds: changes.map(({ id }) => id) };
}

/** What Word puts before the lines of a list. */
const BULLET = /^(?:[•·◦▪–-]|\d{1,2}[.)])\s+/;
