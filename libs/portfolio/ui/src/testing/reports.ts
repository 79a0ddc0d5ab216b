import type {
  InterventionReport,
  InterventionReports,
  PromisedIndicator,
  ReportingPeriod,
  WaitingReport,
} from '@rt/portfolio/domain';

/** A period that is open for years around any day a test is run. */
export const period = (given: Partial<ReportingPeriod> = {}): ReportingPeriod => ({
  id: 'p1',
  name: 'Helår 2025',
  startsOn: '2025-01-01',
  endsOn: '2025-12-31',
  opensOn: '2020-01-01',
  locksOn: '2099-12-31',
  version: 1,
  ...given,
});

export const promised = (given: Partial<PromisedIndicator> = {}): PromisedIndicator => ({
  id: 'i1',
  name: 'Deltagare',
  unit: 'deltagare',
  kind: 'activity',
  definition: null,
  how: 'sum',
  ...given,
});

export const report = (given: Partial<InterventionReport> = {}): InterventionReport => ({
  id: 'r1',
  interventionId: 'insats',
  periodId: 'p1',
  savedAt: '2026-01-20T10:00:00Z',
  submission: null,
  decision: null,
  values: [],
  version: 1,
  ...given,
});

export const reports = (given: Partial<InterventionReports> = {}): InterventionReports => ({
  intervention: { id: 'insats', name: 'Jobbspåret', manager: { id: 'petra', name: 'Petra' } },
  indicators: [promised()],
  periods: [{ period: period(), report: null }],
  ...given,
});

export const waitingReport = (given: Partial<WaitingReport> = {}): WaitingReport => ({
  id: 'r1',
  version: 3,
  intervention: { id: 'insats', name: 'Jobbspåret' },
  period: { id: 'p1', name: 'Helår 2025' },
  submission: { at: '2026-01-20T10:00:00Z', by: 'Petra' },
  values: [
    {
      indicator: { id: 'i1', name: 'Deltagare', unit: 'deltagare' },
      expected: 20,
      actual: 24,
      comment: null,
      before: null,
      sameAs: [],
    },
  ],
  ...given,
});
