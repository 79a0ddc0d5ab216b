import type { Polarity, ValueInYear } from '../indicator';
import type { DatedTarget } from './status-facts';

/**
 * How much a target asks for, by the polarity: of two the larger is harder to reach. Without a polarity the one further
 * from zero, which at least is the same whatever order they come in.
 */
export const demand = ({ value }: ValueInYear, polarity: Polarity): number =>
  polarity === 'none' ? Math.abs(value) : polarity === 'lower' ? -value : value;

/** The target that counts: the one set last; of several set at the very same time the hardest, and the soonest of those. */
export function currentTarget(targets: readonly DatedTarget[], polarity: Polarity): DatedTarget | null {
  let current: DatedTarget | null = null;
  for (const target of targets) if (!current || comesBefore(target, current, polarity)) current = target;
  return current;
}

/** Every target, the one set last first, whatever order they come in. */
export const newestFirst = <T extends DatedTarget>(targets: readonly T[], polarity: Polarity): T[] =>
  [...targets].sort((a, b) => (comesBefore(a, b, polarity) ? -1 : comesBefore(b, a, polarity) ? 1 : 0));

function comesBefore(one: DatedTarget, other: DatedTarget, polarity: Polarity): boolean {
  if (one.setAt !== other.setAt) {
    const [time, otherTime] = [timeOf(one), timeOf(other)];
    if (time !== otherTime) return time > otherTime;
  }
  const more = demand(one, polarity) - demand(other, polarity);
  if (more !== 0) return more > 0;
  return one.year !== other.year ? one.year < other.year : one.value > other.value;
}

const timeOf = ({ setAt }: DatedTarget): number => {
  const time = Date.parse(setAt);
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
};
