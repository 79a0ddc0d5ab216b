import type { AttachedSource, ServiceState, SourceFetch, SourceTable } from '@rt/indicators/domain';

export const SERVICES_ON: ServiceState[] = [
  {
    service: 'kolada',
    configured: false,
    limits: null,
    licence: null,
    reference: 'Källa: Kolada',
  },
  {
    service: 'scb',
    configured: true,
    limits: { cells: 150_000, calls: 30, windowSeconds: 10 },
    licence: 'CC0',
    reference: 'Källa: SCB',
  },
];

/** A table of SCB's with places, ages without a total, one content and years. */
export const sourceTable = (changes: Partial<SourceTable> = {}): SourceTable => ({
  service: 'scb',
  key: 'TAB6471',
  title: 'Sysselsatta efter region och ålder',
  description: null,
  firstPeriod: '2020',
  lastPeriod: '2022',
  updatedAt: '2026-03-01T07:00:00Z',
  discontinued: false,
  source: 'SCB',
  unit: 'procent',
  notes: [],
  variables: [
    {
      code: 'Region',
      label: 'region',
      role: 'place',
      optional: false,
      total: null,
      values: ['00 Riket', '01 Stockholms län', '20 Dalarnas län'].map(value),
    },
    {
      code: 'Alder',
      label: 'ålder',
      role: 'other',
      optional: false,
      total: null,
      values: ['15-19 15–19 år', '20-64 20–64 år'].map(value),
    },
    {
      code: 'Tid',
      label: 'år',
      role: 'time',
      optional: false,
      total: null,
      values: ['2020 2020', '2021 2021', '2022 2022'].map(value),
    },
  ],
  ...changes,
});

function value(text: string) {
  const [code = '', ...label] = text.split(' ');
  return { code, label: label.join(' ') };
}

export const fetchOf = (changes: Partial<SourceFetch> = {}): SourceFetch => ({
  id: 'f1',
  state: 'running',
  requestedAt: '2026-11-30T14:00:00Z',
  requestedBy: 'Stina Ek',
  finishedAt: null,
  parts: { done: 3, total: 12 },
  problem: null,
  changes: null,
  ...changes,
});

export const attached = (changes: Partial<AttachedSource> = {}): AttachedSource => ({
  id: 's1',
  service: 'scb',
  key: 'TAB6471',
  title: 'Sysselsatta efter region och ålder',
  selection: { variables: [] },
  choice: { fixed: [], places: ['20'], sexes: ['total'] },
  schedule: 'weekly',
  sourceUpdatedAt: '2026-03-01T07:00:00Z',
  fetchedAt: '2026-11-23T10:00:00Z',
  nextFetchAt: '2026-12-07T02:00:00Z',
  lastFetch: null,
  findings: [],
  version: 4,
  ...changes,
});
