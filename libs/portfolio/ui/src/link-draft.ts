import {
  allocatedShare,
  type Directness,
  equalSplit,
  type GoalLink,
  type GoalLinkInput,
  isShare,
  type LinkableGoal,
  type LinkedGoal,
  type LinkState,
  MECHANISM_LENGTH,
  NOT_A_SHARE,
  touchesDecision,
  unallocatedShare,
} from '@rt/portfolio/domain';
import { formatNumber, type Language, parseNumber } from '@rt/shared/domain';

/** A link as it is written: the share as typed, and the stored link it began as. */
export interface LinkDraft {
  goal: Pick<LinkedGoal, 'id' | 'lineageId' | 'code' | 'wording'>;
  share: string;
  shareAssumed: boolean;
  directness: Directness;
  mechanism: string;
  stored: GoalLink | null;
  /** What somebody else has saved meanwhile in the same link, until it is settled. */
  theirs?: GoalLink;
}

/** A stored link as it is written. */
export const draftOf = (link: GoalLink): LinkDraft => ({
  goal: link.goal,
  share: formatNumber(link.share, 'sv'),
  shareAssumed: link.shareAssumed,
  directness: link.directness,
  mechanism: link.mechanism,
  stored: link,
});

/** The share in percent, or 0 while it cannot be read. */
export const shareOf = ({ share }: Pick<LinkDraft, 'share'>): number => parseNumber(share) ?? 0;

/** The state a link will have when saved: what was confirmed and is changed must be confirmed again. */
export function stateOf(draft: LinkDraft): LinkState {
  const { stored } = draft;
  return stored && !touchesDecision(stored, contentOf(draft)) ? stored.state : 'proposed';
}

/** Whether saving takes a decision away that stands now. */
export const losesDecision = (draft: LinkDraft): boolean =>
  draft.stored !== null && draft.stored.state !== 'proposed' && stateOf(draft) === 'proposed';

const contentOf = (draft: LinkDraft) => ({
  share: shareOf(draft),
  directness: draft.directness,
  mechanism: draft.mechanism.trim(),
});

/** Whether a draft says what is stored, word for word. */
export const sameAsStored = ({ stored, ...draft }: LinkDraft): boolean =>
  stored !== null &&
  !touchesDecision(stored, contentOf({ ...draft, stored })) &&
  stored.shareAssumed === draft.shareAssumed;

/** Drafts as shares, for what is counted over all of them. */
export const sharesOf = (drafts: readonly LinkDraft[]) =>
  drafts.map((draft) => ({ share: Math.min(Math.max(shareOf(draft), 0), 1000), state: stateOf(draft) }));

/** Percent one link can have without the whole becoming too much: its own and what no link takes; a declined one takes nothing. */
export function roomFor(draft: LinkDraft, drafts: readonly LinkDraft[]): number {
  const left = unallocatedShare(sharesOf(drafts));
  const own = stateOf(draft) === 'declined' ? 0 : shareOf(draft);
  return Math.min(100, Math.max(own + left, 0));
}

/** A goal added to the set: it gets what is left, as an assumption until somebody has judged it. */
export function withGoal(drafts: readonly LinkDraft[], goal: LinkableGoal): LinkDraft[] {
  if (drafts.some((draft) => draft.goal.lineageId === goal.lineageId)) return [...drafts];
  const left = unallocatedShare(sharesOf(drafts));
  const share = left > 0 ? formatNumber(left, 'sv') : '';
  return [...drafts, { goal, share, shareAssumed: share !== '', directness: 'direct', mechanism: '', stored: null }];
}

/** Every share that counts made equal, marked as an assumption; a declined link keeps its own and takes nothing. */
export function splitEqually(drafts: readonly LinkDraft[]): LinkDraft[] {
  const counted = drafts.filter((draft) => stateOf(draft) !== 'declined');
  const parts = equalSplit(counted.length);
  return drafts.map((draft) => {
    const part = parts[counted.indexOf(draft)];
    return part === undefined ? draft : { ...draft, share: formatNumber(part, 'sv'), shareAssumed: true };
  });
}

/** What is wrong with a draft, by part. */
export interface DraftIssues {
  share?: string;
  mechanism?: string;
}

export function draftIssues(draft: LinkDraft, language: Language): DraftIssues {
  const share = parseNumber(draft.share);
  const short = draft.mechanism.trim().length < MECHANISM_LENGTH.min;
  return {
    ...(share === null || !isShare(share) ? { share: NOT_A_SHARE[language] } : {}),
    ...(short ? { mechanism: TOO_SHORT } : {}),
  };
}

const TOO_SHORT = $localize`:@@mechanism.too-short:Skriv hur insatsen leder till målet, minst ${MECHANISM_LENGTH.min}:count: tecken.`;

/** Whether the set can be saved as it stands. */
export const canSave = (drafts: readonly LinkDraft[], language: Language): boolean =>
  allocatedShare(sharesOf(drafts)) <= 100 &&
  drafts.every((draft) => Object.keys(draftIssues(draft, language)).length === 0 && draft.goal.id);

/** What was written, as the server takes it. */
export const inputsOf = (drafts: readonly LinkDraft[]): GoalLinkInput[] =>
  drafts.flatMap((draft) =>
    draft.goal.id ? [{ goalId: draft.goal.id, shareAssumed: draft.shareAssumed, ...contentOf(draft) }] : [],
  );
