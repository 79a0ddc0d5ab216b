import type { Id } from '@rt/shared/domain';

/** What a strategy's goals do not tell of a region's money. Kronor with at most two decimals. */
export interface MoneyFacts {
  /** In all interventions of the region. */
  total: number;
  /** In interventions without a confirmed link to any goal that counts. */
  withoutGoal: number;
  /** What the other interventions' confirmed links leave over. */
  unallocated: number;
  /** By confirmed links to goals of the region's other strategies. */
  elsewhere: number;
  /** One of these would tell what is secret to the reader, and is given as 0. */
  withheld?: boolean;
}

/** Where a region's money goes, in parts that add up to `total`. Kronor. */
export interface MoneyFlow extends MoneyFacts {
  /** To goals of this strategy that can be followed up. */
  followed: number;
  /** To goals of this strategy that cannot. */
  unfollowed: number;
  /** What reaches no goal that can be followed up: `unfollowed`, `withoutGoal` and `unallocated` together. */
  lost: number;
}

const öre = (kronor: number) => Math.round(kronor * 100);

/** Sums kronor by their öre, so that no fraction is lost or gained. */
export const sumKronor = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + öre(amount), 0) / 100;

/** Divides a region's money by where it goes; which goals are followed is told, not judged here. */
export function moneyFlow(
  goals: readonly { id: Id; amount: number }[],
  followedIds: ReadonlySet<Id>,
  facts: MoneyFacts,
): MoneyFlow {
  const amounts = (followed: boolean) =>
    sumKronor(goals.filter(({ id }) => followedIds.has(id) === followed).map(({ amount }) => amount));
  const unfollowed = amounts(false);
  const lost = sumKronor([unfollowed, facts.withoutGoal, facts.unallocated]);
  return { ...facts, followed: amounts(true), unfollowed, lost };
}
