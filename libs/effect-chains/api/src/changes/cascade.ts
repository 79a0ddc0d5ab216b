import { changing, contentOf, type PartChange, type PartKind, type StoredParts } from '@rt/effect-chains/domain';
import type { PartDesk } from './part-desk';

/** The removal of a part and of what cannot be without it, whoever added that: a box takes its arrows, an arrow its evidence. */
export function removeWithAll(desk: PartDesk, kind: PartKind, part: StoredParts[PartKind]): PartChange[] {
  const along = hanging(desk, kind, part.id);
  desk.remove(kind, part.id);
  return [...along, { part: kind, id: part.id, was: contentOf(part), is: null } as PartChange];
}

function hanging(desk: PartDesk, kind: PartKind, id: string): PartChange[] {
  if (kind === 'edge')
    return desk
      .all('evidence')
      .filter(({ edgeId }) => edgeId === id)
      .flatMap((each) => removeWithAll(desk, 'evidence', each));
  if (kind === 'node')
    return desk
      .all('edge')
      .filter(({ fromId, toId }) => fromId === id || toId === id)
      .flatMap((each) => removeWithAll(desk, 'edge', each));
  return kind === 'group' ? ungrouped(desk, id) : [];
}

function ungrouped(desk: PartDesk, groupId: string): PartChange[] {
  return desk
    .all('node')
    .filter((node) => node.groupId === groupId)
    .flatMap((node) => {
      const change = changing('node', node, { groupId: null });
      desk.put('node', { ...node, groupId: null });
      return change ?? [];
    });
}
