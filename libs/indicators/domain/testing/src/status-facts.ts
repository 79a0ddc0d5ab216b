import type { StatusFacts, StatusObservation } from '../../src';

/** Observations from a first year on, one a year; null is a value that is missing. */
export const yearly = (first: number, ...values: (number | null)[]): StatusObservation[] =>
  values.map((value, at) => ({ period: String(first + at), value, preliminary: false }));

/** An employment rate that is to go from 78 percent in 2020 to 82 in 2030, and is on its way. */
export const statusFacts = (changes: Partial<StatusFacts> = {}): StatusFacts => ({
  unit: 'procent',
  polarity: 'higher',
  frequency: 'year',
  lagMonths: null,
  baseline: { value: 78, year: 2020 },
  targets: [{ value: 82, year: 2030, setAt: '2021-05-20T08:00:00Z' }],
  observations: yearly(2020, 78, 78.5, 78.9, 79.4, 79.8, 80.3),
  breaks: [],
  retiredOn: null,
  ...changes,
});
