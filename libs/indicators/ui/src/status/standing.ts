import { factsOf, type IndicatorSummary, movedTargets, type Statuses, statusesOf } from '@rt/indicators/domain';
import type { Bilingual } from '@rt/shared/domain';
import { type AnyStatus, type Aspect, ASPECTS, statusesIn } from './status-words';

/** One of the three statuses: what is computed, and what people made of it where they judged otherwise. */
export interface AspectStanding {
  aspect: Aspect;
  computed: AnyStatus;
  human: AnyStatus | null;
  /** Why people judge otherwise. */
  reason: string | null;
  needsReview: boolean;
}

type Judgement = Pick<NonNullable<IndicatorSummary['assessment']>, 'trend' | 'target' | 'reason' | 'needsReview'>;

/** The three statuses with what the newest assessment says of them; on the data nobody has a say. */
export const standingOf = (statuses: Statuses, assessment: Judgement | null): AspectStanding[] =>
  ASPECTS.map((aspect) => {
    const computed = statuses[aspect].status;
    const said = aspect === 'data' ? null : (assessment?.[aspect] ?? null);
    const human = said === computed ? null : said;
    return {
      aspect,
      computed,
      human,
      reason: human ? (assessment?.reason ?? null) : null,
      needsReview: human !== null && (assessment?.needsReview ?? false),
    };
  });

/** An indicator of a list with its statuses. */
export interface JudgedIndicator {
  indicator: IndicatorSummary;
  statuses: Statuses;
  standing: AspectStanding[];
  /** Why its target is called moved; null where it is not. */
  moved: Bilingual | null;
}

export const judgedIndicator = (indicator: IndicatorSummary, today: string): JudgedIndicator => {
  const facts = factsOf(indicator);
  const statuses = statusesOf(facts, today);
  const [current] = indicator.targets;
  const moved = indicator.targets.length > 1 && movedTargets(facts).find(({ to }) => to.setAt === current?.setAt);
  return {
    indicator,
    statuses,
    standing: standingOf(statuses, indicator.assessment),
    moved: moved ? moved.reason : null,
  };
};

/** What an address asks for of each status; what it does not name may be anything. */
export type StatusFilter = Readonly<Partial<Record<Aspect, readonly AnyStatus[]>>>;

export const statusFilter = (addresses: Readonly<Record<Aspect, string | undefined>>): StatusFilter =>
  Object.fromEntries(
    ASPECTS.map((aspect) => [aspect, statusesIn(aspect, addresses[aspect])] as const).filter(([, all]) => all.length),
  );

/** Whether a standing passes: by what is computed or by what people judged. */
export const passes = (standing: readonly AspectStanding[], filter: StatusFilter): boolean =>
  standing.every(({ aspect, computed, human }) => {
    const asked = filter[aspect];
    return !asked || asked.includes(computed) || (human !== null && asked.includes(human));
  });

/** How many of the standings have a status, computed or judged. */
export const countWith = (standings: readonly AspectStanding[][], aspect: Aspect, status: AnyStatus): number =>
  standings.filter((standing) => passes(standing, { [aspect]: [status] })).length;
