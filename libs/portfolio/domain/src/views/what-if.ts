import type { Aggregation } from '@rt/indicators/domain';
import type { Id } from '@rt/shared/domain';
import { equalSplit } from '../equal-split';
import { moneyByShares } from '../money-by-shares';
import { type Claim, type DoubleCount, doubleCounts } from '../reports/double-count';
import { howToAdd } from '../reports/reported-sum';
import { allocatedShare, exceedsWhole } from '../share';

/** A link that takes part of an intervention's money; declined ones do not. */
export interface FactLink {
  /** The goal's lineage. */
  goal: Id;
  /** Percent. */
  share: number;
  confirmed: boolean;
  /** Kronor, as the database has spread them. */
  amount: number;
}

/** What questions of *what if* are answered from: every intervention with its money and its links by lineage. */
export interface PortfolioFacts {
  interventions: { id: Id; name: string; amount: number; links: FactLink[] }[];
  goals: { key: Id; code: string | null; name: string | null }[];
  /** What interventions have reported under the goals their confirmed links reach; what was sent back is not here. */
  claims: ReportedClaim[];
  /** Interventions that are secret to the reader, and not among those above. */
  concealed: number;
}

/** A value that an intervention has reported, under one goal. */
export interface ReportedClaim extends Claim {
  goal: Id;
  indicator: { id: Id; name: string; unit: string; overPlaces: Aggregation };
  period: { id: Id; name: string };
}

/** A value that several interventions have claimed under one goal. */
export interface ClaimedTwice extends Pick<ReportedClaim, 'goal' | 'indicator' | 'period'> {
  found: DoubleCount;
}

/** What a goal has by confirmed links, before and after a change. */
export interface GoalChange {
  goal: Id;
  before: { amount: number; interventions: number };
  after: { amount: number; interventions: number };
}

const öre = (kronor: number) => Math.round(kronor * 100);
const sum = (kronor: readonly number[]) => kronor.reduce((total, each) => total + öre(each), 0) / 100;

type Intervention = PortfolioFacts['interventions'][number];
type Has = Map<Id, { amount: number; interventions: number }>;

/** What each goal has when every link has the money that `amounts` gives it. */
function reached(
  interventions: readonly Intervention[],
  amounts: (intervention: Intervention) => readonly number[],
): Has {
  const has: Has = new Map();
  for (const intervention of interventions) {
    const money = amounts(intervention);
    intervention.links.forEach(({ goal, confirmed }, at) => {
      if (!confirmed) return;
      const before = has.get(goal) ?? { amount: 0, interventions: 0 };
      has.set(goal, { amount: sum([before.amount, money[at] ?? 0]), interventions: before.interventions + 1 });
    });
  }
  return has;
}

const asShared = ({ links }: Intervention) => links.map(({ amount }) => amount);
const NOTHING = { amount: 0, interventions: 0 };

function changes(before: Has, after: Has): GoalChange[] {
  return [...before.keys()]
    .map((goal) => ({ goal, before: before.get(goal) ?? NOTHING, after: after.get(goal) ?? NOTHING }))
    .filter(
      (change) =>
        change.before.amount !== change.after.amount || change.before.interventions !== change.after.interventions,
    );
}

/** What goals lose if interventions end; only those that lose something, those that lose all their cover first, then by money. */
export function ifTheyEnd({ interventions }: PortfolioFacts, ended: ReadonlySet<Id>): GoalChange[] {
  const left = interventions.filter(({ id }) => !ended.has(id));
  const found = changes(reached(interventions, asShared), reached(left, asShared));
  const bare = ({ after }: GoalChange) => (after.interventions === 0 ? 0 : 1);
  return found.sort((one, other) => bare(one) - bare(other) || lost(other) - lost(one));
}

const lost = ({ before, after }: GoalChange) => öre(before.amount) - öre(after.amount);

/**
 * What changes if each intervention divided what it has allocated equally among its links, proposed ones too: how much the
 * picture rests on the shares that people have judged. Those that change most first.
 */
export function ifSharesWereEqual({ interventions }: PortfolioFacts): GoalChange[] {
  const equally = ({ amount, links }: Intervention) =>
    moneyByShares(amount, equalSplit(links.length, allocatedShare(links))).parts;
  const found = changes(reached(interventions, asShared), reached(interventions, equally));
  return found.sort((one, other) => Math.abs(lost(other)) - Math.abs(lost(one)));
}

/** The sums that show whether each krona is counted once: the parts make the whole, and no intervention gives more than it has. */
export interface KronaProof {
  whole: number;
  confirmed: number;
  proposed: number;
  unallocated: number;
  /** `whole` less the parts: 0 where each krona is counted once. */
  difference: number;
  /** Interventions whose links take more than they have; none, or the database has been tampered with. */
  twice: Id[];
}

/**
 * Adds up what the database has spread with what this rule leaves unallocated: two ways of counting that must meet. What
 * a link takes comes from the facts; what no link takes is worked out anew from amounts and shares.
 */
export function kronaProof({ interventions }: PortfolioFacts): KronaProof {
  const linked = (confirmed: boolean) =>
    sum(
      interventions.flatMap(({ links }) =>
        links.filter((link) => link.confirmed === confirmed).map(({ amount }) => amount),
      ),
    );
  const isTwice = ({ amount, links }: Intervention) =>
    exceedsWhole(links) || öre(sum(links.map((link) => link.amount))) > öre(amount);
  const left = ({ amount, links }: Intervention) =>
    exceedsWhole(links)
      ? 0
      : moneyByShares(
          amount,
          links.map(({ share }) => share),
        ).unallocated;
  const whole = sum(interventions.map(({ amount }) => amount));
  const [confirmed, proposed, unallocated] = [linked(true), linked(false), sum(interventions.map(left))];
  const difference = sum([whole, -confirmed, -proposed, -unallocated]);
  return {
    whole,
    confirmed,
    proposed,
    unallocated,
    difference,
    twice: interventions.filter(isTwice).map(({ id }) => id),
  };
}

/** Which values of an indicator that adds up are claimed by several interventions under one goal for one period: a question to ask. */
export function claimedTwice({ claims }: PortfolioFacts): ClaimedTwice[] {
  const summed = claims.filter(({ indicator }) => howToAdd(indicator) === 'sum');
  const together = Map.groupBy(summed, ({ goal, indicator, period }) => `${goal} ${indicator.id} ${period.id}`);
  return [...together.values()].flatMap((same) => {
    const [{ goal, indicator, period }] = same as [ReportedClaim];
    return doubleCounts(same).map((found) => ({ goal, indicator, period, found }));
  });
}
