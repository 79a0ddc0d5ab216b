import { assess } from '@rt/readiness/domain';
import type { WarnedGoal, WarnedIndicator } from '../../src';

/** An indicator of which there is nothing to say. */
export const warnedIndicator = (changes: Partial<WarnedIndicator> = {}): WarnedIndicator => ({
  id: 'indikator-1',
  name: 'Sysselsättningsgrad 20–64 år',
  definition: null,
  unit: 'procent',
  polarity: 'higher',
  overTime: 'none',
  overPlaces: 'none',
  bySex: false,
  baseline: { value: 78, year: 2020 },
  target: { value: 82, year: 2030 },
  highest: { value: 80.3, period: '2025' },
  sexes: ['total'],
  ...changes,
});

export const warnedGoal = (wording = 'Sysselsättningsgraden ska öka till 82 procent 2030.'): WarnedGoal => ({
  id: 'mål-1',
  wording,
  report: assess(wording),
});
