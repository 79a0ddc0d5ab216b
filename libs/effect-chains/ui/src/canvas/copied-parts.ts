import { type ChainContent, NODE_KINDS, SHELVES } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';

/** How copied parts are recognised among other text on the clipboard. */
const MARK = 'roda-traden/effektkedja';

/**
 * Some parts of a chain as text for the clipboard: the boxes chosen, the arrows between them with their evidence, and the
 * groups they are in. An arrow of which only one end is chosen is left out. Empty where no box is chosen.
 */
export function copyParts(content: ChainContent, ids: ReadonlySet<Id>): string {
  const grouped = new Set(content.groups.filter(({ id }) => ids.has(id)).map(({ id }) => id));
  const nodes = content.nodes.filter(({ id, groupId }) => ids.has(id) || (groupId !== null && grouped.has(groupId)));
  if (!nodes.length) return '';
  const chosen = new Set(nodes.map(({ id }) => id));
  const edges = content.edges.filter(({ fromId, toId }) => chosen.has(fromId) && chosen.has(toId));
  const drawn = new Set(edges.map(({ id }) => id));
  const named = new Set(nodes.map(({ groupId }) => groupId));
  const copied: ChainContent = {
    nodes,
    edges,
    evidence: content.evidence.filter(({ edgeId }) => drawn.has(edgeId)),
    groups: content.groups.filter(({ id }) => named.has(id)),
  };
  return JSON.stringify({ is: MARK, ...copied });
}

/** The parts that a text from the clipboard holds; null where it is any other text, or not whole. */
export function readCopied(text: string): ChainContent | null {
  if (!text.startsWith(`{"is":"${MARK}"`)) return null;
  try {
    const read = JSON.parse(text) as ChainContent;
    const whole = Object.values(SHELVES).every((shelf) => Array.isArray(read[shelf]));
    return whole && read.nodes.every(({ kind }) => NODE_KINDS.includes(kind)) ? read : null;
  } catch {
    return null;
  }
}
