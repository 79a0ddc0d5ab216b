import { type StatusFacts, statusesOf } from '@rt/indicators/domain';
import { atMost, type Figure } from '../figure';
import { madeIndicators } from './made-indicators';

const INDICATORS = 2268;
const VALUES = 48;
const ROUNDS = 15;
const TODAY = '2026-06-01';
/** The issue's. Reasons and sums are written when they are read, so they have a figure, and a bound, of their own. */
const JUDGED_MS = 50;
const WRITTEN_MS = 500;

/** How long the three statuses of every indicator take, and how long with every reason and every sum in both languages. */
export function statuses(): Figure[] {
  const all = madeIndicators(INDICATORS, VALUES);
  const name = `statuses of ${INDICATORS} indicators × ${VALUES} values`;
  return [
    atMost(
      name,
      medianTime(() => all.reduce(judged, 0)),
      'ms',
      JUDGED_MS,
    ),
    atMost(
      `${name}, with every reason and sum written`,
      medianTime(() => all.reduce(written, 0)),
      'ms',
      WRITTEN_MS,
    ),
  ];
}

const judged = (count: number, facts: StatusFacts): number => {
  const { trend, target, data } = statusesOf(facts, TODAY);
  return count + trend.status.length + target.status.length + data.status.length;
};

const written = (count: number, facts: StatusFacts): number => count + JSON.stringify(statusesOf(facts, TODAY)).length;

/** Milliseconds of processor time so far: what other programs do on the machine does not count. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The median of some rounds, in milliseconds of processor time. */
function medianTime(round: () => number): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = processorTime();
    if (round() === 0) throw new Error('Nothing was judged.');
    return processorTime() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
}
