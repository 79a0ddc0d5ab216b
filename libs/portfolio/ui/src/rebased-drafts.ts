import type { GoalLink } from '@rt/portfolio/domain';
import { draftOf, type LinkDraft, sameAsStored } from './link-draft';

/**
 * What I have written, on top of what is stored now: untouched links become as stored, mine stay mine, and where somebody
 * else has changed the same link both are kept (`theirs`) until one is chosen. Nothing written is lost.
 */
export function rebasedDrafts(
  drafts: readonly LinkDraft[],
  before: readonly GoalLink[],
  after: readonly GoalLink[],
): LinkDraft[] {
  const stored = after.flatMap((link) => {
    const mine = drafts.find((draft) => draft.goal.lineageId === link.goal.lineageId);
    const base = before.find(({ goal }) => goal.lineageId === link.goal.lineageId);
    if (mine) return [onTop(mine, link)];
    return base?.version === link.version ? [] : [draftOf(link)];
  });
  const unstored = drafts.filter((draft) => !after.some(({ goal }) => goal.lineageId === draft.goal.lineageId));
  const kept = unstored.filter((draft) => !draft.stored || !sameAsStored(draft));
  return [...stored, ...kept.map((draft) => ({ ...draft, stored: null, theirs: undefined }))];
}

function onTop(mine: LinkDraft, link: GoalLink): LinkDraft {
  if (mine.stored && sameAsStored(mine)) return draftOf(link);
  const collides = !mine.stored || !sameAsStored({ ...draftOf(mine.stored), stored: link });
  return { ...mine, stored: link, theirs: collides && !sameAsStored({ ...mine, stored: link }) ? link : undefined };
}
