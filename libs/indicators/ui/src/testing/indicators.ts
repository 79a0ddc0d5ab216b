import type { IndicatorDetail, IndicatorSummary } from '@rt/indicators/domain';

const goal = { id: 'g1', lineageId: 'l1', code: '2.1', wording: 'Fler ska arbeta' };

/** An indicator in a list, with everything in place. */
export const summary = (changes: Partial<IndicatorSummary> = {}): IndicatorSummary => ({
  id: 'i1',
  name: 'Sysselsättningsgrad',
  unit: 'procent',
  polarity: 'higher',
  source: 'SCB',
  baseline: { value: 78, year: 2020 },
  target: { value: 82, year: 2030 },
  latest: { period: '2025', value: 79.5, placeName: 'Dalarnas län', sex: 'total' },
  recent: [
    { period: '2023', value: 78.5 },
    { period: '2024', value: null },
    { period: '2025', value: 79.5 },
  ],
  goals: [goal],
  version: 1,
  ...changes,
});

export const detail = (changes: Partial<IndicatorDetail> = {}): IndicatorDetail => ({
  id: 'i1',
  name: 'Sysselsättningsgrad',
  definition: null,
  unit: 'procent',
  polarity: 'higher',
  sourceKind: 'scb',
  source: 'SCB',
  sourceId: null,
  baseline: { value: 78, year: 2020 },
  targets: [],
  goals: [goal],
  version: 3,
  ...changes,
});
