import type { Bilingual, Id } from '@rt/shared/domain';
import { equalSplit } from '../equal-split';
import { type Directness, LINKS_MAX, type LinkState } from '../goal-link';
import { largestRemainder } from '../largest-remainder';
import { touchesDecision } from '../link-change';
import { isShare, toHundredths, toPercent, unallocatedShare, WHOLE } from '../share';
import { NOT_A_SHARE, shareMessage } from '../share-message';

export const BULK_WAYS = ['add', 'split', 'replace'] as const;
/**
 * `add`: each goal gets its percent of what is unallocated; `split`: all goals, old and new, get equal parts, as an
 * assumption; `replace`: the goals given, with percent of the whole, take the place of those there are.
 */
export type BulkWay = (typeof BULK_WAYS)[number];

/** The most that is linked at once. */
export const BULK_MAX = { interventions: 1000, goals: 10 } as const;

/** A link as it is before, or would be after. */
export interface BulkLink {
  lineageId: Id;
  share: number;
  shareAssumed: boolean;
  directness: Directness;
  mechanism: string;
  state: LinkState;
}

/** What is to be done with every intervention that was chosen. */
export interface BulkOrder {
  way: BulkWay;
  /** `share` in percent; of what it is, the way says. */
  goals: readonly { lineageId: Id; share: number }[];
  directness: Directness;
  /** How the interventions lead to the goals; a link there is already keeps its own sentence. */
  mechanism: string;
  /** Whether who orders it decides on links: then what is new, or was confirmed, is confirmed. */
  decides: boolean;
}

export interface BulkPlan {
  /** The links as they would be, also where the shares are too much; as they are where there is nothing to add to. */
  after: BulkLink[];
  refusal: Bilingual | null;
  /** Whether anything would be otherwise. */
  changes: boolean;
}

/** What an order would make of the links of one intervention. Shares are exact: what is not given stays unallocated. */
export function planBulkLinks(order: BulkOrder, links: readonly BulkLink[]): BulkPlan {
  const cannot = whyNotAdded(order, links);
  if (cannot) return { after: [...links], refusal: cannot, changes: false };
  const shares = sharesAfter(order, links);
  const ordered = new Set(order.goals.map(({ lineageId }) => lineageId));
  const kept = links.filter(({ lineageId, state }) => !shares.has(lineageId) && state === 'declined');
  const after = [...shares].map(([lineageId, share]) => {
    const before = links.find((link) => link.lineageId === lineageId);
    return linkAfter(order, ordered.has(lineageId), before, { lineageId, share });
  });
  const all = [...after, ...kept];
  return { after: all, refusal: refusalOf(all), changes: !isSame(links, all) };
}

const counts = ({ state }: BulkLink) => state !== 'declined';

function sharesAfter({ way, goals }: BulkOrder, links: readonly BulkLink[]): Map<Id, number> {
  const standing = links.filter(counts).map(({ lineageId, share }) => [lineageId, share] as const);
  if (way === 'replace') return new Map(goals.map(({ lineageId, share }) => [lineageId, share]));
  if (way === 'add') return new Map([...standing, ...partsOfLeft(goals, unallocatedShare(links))]);
  const lineages = [...new Set([...standing.map(([id]) => id), ...goals.map(({ lineageId }) => lineageId)])];
  const parts = equalSplit(lineages.length);
  return new Map(lineages.map((lineageId, at) => [lineageId, parts[at] ?? 0]));
}

/** Parts of what is left, to the hundredth; what no goal takes is one part more. */
function partsOfLeft(goals: BulkOrder['goals'], left: number): [Id, number][] {
  const weights = goals.map(({ share }) => toHundredths(share));
  const rest = WHOLE - weights.reduce((sum, weight) => sum + weight, 0);
  const parts =
    rest < 0
      ? weights.map((weight) => Math.round((toHundredths(left) * weight) / WHOLE))
      : largestRemainder(toHundredths(left), [...weights, rest]);
  return goals.map(({ lineageId }, at) => [lineageId, toPercent(parts[at] ?? 0)]);
}

function linkAfter(
  { way, directness, mechanism, decides }: BulkOrder,
  isOrdered: boolean,
  before: BulkLink | undefined,
  { lineageId, share }: { lineageId: Id; share: number },
): BulkLink {
  const assumed = way === 'split';
  if (!before || (before.state === 'declined' && isOrdered)) {
    const state = decides ? 'confirmed' : 'proposed';
    return { lineageId, share, shareAssumed: assumed, directness, mechanism, state };
  }
  const after = { ...before, share, shareAssumed: share === before.share ? before.shareAssumed || assumed : assumed };
  const asked = touchesDecision(before, after) && !(decides && before.state === 'confirmed');
  return asked ? { ...after, state: 'proposed' } : after;
}

/** What stands in the way of adding, whatever the shares. */
function whyNotAdded({ way, goals }: BulkOrder, links: readonly BulkLink[]): Bilingual | null {
  if (way !== 'add') return null;
  const linked = new Set(links.filter(counts).map(({ lineageId }) => lineageId));
  if (goals.some(({ lineageId }) => linked.has(lineageId))) return ALREADY;
  return unallocatedShare(links) <= 0 ? NOTHING_LEFT : null;
}

function refusalOf(after: readonly BulkLink[]): Bilingual | null {
  if (after.length > LINKS_MAX) return TOO_MANY;
  return shareMessage(after) ?? (after.filter(counts).every(({ share }) => isShare(share)) ? null : NOT_A_SHARE);
}

const isSame = (before: readonly BulkLink[], after: readonly BulkLink[]): boolean =>
  before.length === after.length &&
  after.every((link) => {
    const was = before.find(({ lineageId }) => lineageId === link.lineageId);
    return was && !touchesDecision(was, link) && was.state === link.state && was.shareAssumed === link.shareAssumed;
  });

const ALREADY: Bilingual = {
  sv: 'Insatsen är redan kopplad till målet. Välj bort den, eller ett annat sätt.',
  en: 'The intervention is already linked to the goal. Leave it out, or choose another way.',
};
const NOTHING_LEFT: Bilingual = {
  sv: 'Inget av insatsen är ofördelat. Välj bort den, eller ett annat sätt.',
  en: 'Nothing of the intervention is unallocated. Leave it out, or choose another way.',
};
const TOO_MANY: Bilingual = {
  sv: `Insatsen får fler än ${LINKS_MAX} mål. Välj bort den.`,
  en: `The intervention gets more than ${LINKS_MAX} goals. Leave it out.`,
};
