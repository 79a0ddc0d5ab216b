import { type IndicatorDetail, type IndicatorSummary, PASSPORT_DEFAULTS } from '@rt/indicators/domain';

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
    { period: '2023', value: 78.5, preliminary: false },
    { period: '2024', value: null, preliminary: false },
    { period: '2025', value: 79.5, preliminary: false },
  ],
  kind: 'effect',
  frequency: 'year',
  lagMonths: null,
  isKey: false,
  targets: [{ value: 82, year: 2030, setAt: '2024-06-12T10:00:00Z' }],
  breaks: [],
  retiredOn: null,
  assessment: null,
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
  ...PASSPORT_DEFAULTS,
  targets: [],
  breaks: [],
  retiredOn: null,
  assessments: [],
  goals: [goal],
  version: 3,
  ...changes,
});
