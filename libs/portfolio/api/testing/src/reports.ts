import type { IndicatorDetail, IndicatorInput } from '@rt/indicators/domain';
import {
  dayInSweden,
  type FollowedPeriod,
  type InterventionReport,
  type ReportedValue,
  type ReportingPeriodInput,
} from '@rt/portfolio/domain';
import type { TestClient } from '@rt/shared/api/testing';

/** The day so many days from now. */
export const dayFromNow = (days: number): string => dayInSweden(new Date(Date.now() + days * 86_400_000));

const must = <T>({ status, body }: { status: number; body: unknown }): T => {
  if (status >= 300) throw new Error(JSON.stringify(body));
  return body as T;
};

let made = 0;

/** A period of a day of its own long ago, open now; name what the test is about. */
export async function createPeriod(owner: TestClient, given: Partial<ReportingPeriodInput> = {}) {
  made += 1;
  const day = dayFromNow(-4000 + made);
  const days = { startsOn: day, endsOn: day, opensOn: dayFromNow(-10), locksOn: dayFromNow(10) };
  return must<FollowedPeriod>(await owner.post('/reporting-periods', { name: `Period ${made}`, ...days, ...given }));
}

/** An indicator of what interventions do, that adds up. */
export async function createReportedIndicator(owner: TestClient, given: Partial<IndicatorInput> = {}) {
  const name = `Deltagare ${(made += 1)}`;
  const usual = { unit: 'deltagare', polarity: 'higher', sourceKind: 'other', source: 'Insatserna', sourceId: null };
  const input = {
    ...usual,
    name,
    definition: null,
    baseline: null,
    kind: 'activity',
    overPlaces: 'sum',
    overTime: 'sum',
  };
  return must<IndicatorDetail>(await owner.post('/indicators', { ...input, ...given }));
}

export const told = (
  indicatorId: string,
  actual: number | null,
  given: Partial<ReportedValue> = {},
): ReportedValue => ({
  indicatorId,
  expected: null,
  actual,
  comment: null,
  ...given,
});

interface Place {
  id: string;
  periodId: string;
}

export const saveReport = <T = InterventionReport>(
  as: TestClient,
  { id, periodId }: Place,
  version: number,
  values: object[],
) => as.put<T>(`/interventions/${id}/reports/${periodId}`, { values }, { version });

/** Promises, saves and sends in, all at once. */
export async function submitReport(as: TestClient, place: Place, values: ReportedValue[]): Promise<InterventionReport> {
  for (const { indicatorId } of values) must(await as.put(`/interventions/${place.id}/indicators/${indicatorId}`));
  const { version } = must<InterventionReport>(await saveReport(as, place, 0, values));
  return must(await as.put(`/interventions/${place.id}/reports/${place.periodId}/submission`, {}, { version }));
}

export const decideReport = <T = InterventionReport>(
  as: TestClient,
  { interventionId, periodId, version }: InterventionReport,
  decision: object,
) => as.put<T>(`/interventions/${interventionId}/reports/${periodId}/decision`, decision, { version });
