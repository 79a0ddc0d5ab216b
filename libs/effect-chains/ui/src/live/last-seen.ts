import { type ChainContent, contentOf, type PartChange, removing } from '@rt/effect-chains/domain';
import { isEdit } from './change-fields';
import { partIn } from './parked-change';

/** With more parts than this, each is remembered without its arrows. */
const FEW = 20;

/**
 * What would remove the parts that changes edit, as they are now: kept beside the changes, so that a part somebody else
 * removes meanwhile can be put back even by a window that never saw it.
 */
export function lastSeen(changes: readonly PartChange[], content: ChainContent): PartChange[] {
  const edits = changes.filter(isEdit);
  if (edits.length <= FEW) return removing(content, new Set(edits.map(({ id }) => id)));
  return edits.flatMap((edit) => {
    const part = partIn(content, edit);
    return part ? ({ part: edit.part, id: edit.id, was: contentOf(part), is: null } as PartChange) : [];
  });
}
