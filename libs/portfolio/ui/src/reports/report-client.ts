import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  DecisionInput,
  FollowedPeriod,
  GoalReportedValues,
  InterventionReport,
  InterventionReports,
  PromisedIndicator,
  ReportedValue,
  ReportingPeriodInput,
  WaitingReport,
} from '@rt/portfolio/domain';
import { VersionedHttp } from '@rt/shared/ui';

/** Which report, and the version it is known in; 0 where there is none yet. */
export interface ReportPlace {
  interventionId: string;
  periodId: string;
  version: number;
}

const PERIODS = '/api/reporting-periods';
const pathOf = ({ interventionId, periodId }: ReportPlace) =>
  `/api/interventions/${interventionId}/reports/${periodId}`;

/** Where reports and their periods are asked for and changed. */
@Service()
export class ReportClient {
  private readonly http = inject(HttpClient);
  private readonly versioned = inject(VersionedHttp);

  ofIntervention(
    id: () => string,
    asked: () => boolean = () => true,
  ): HttpResourceRef<InterventionReports | undefined> {
    return httpResource<InterventionReports>(() => (asked() ? `/api/interventions/${id()}/reports` : undefined));
  }

  ofGoal(goalId: () => string): HttpResourceRef<GoalReportedValues | undefined> {
    return httpResource<GoalReportedValues>(() => `/api/goals/${goalId()}/reported-values`);
  }

  waiting(asked: () => boolean = () => true): HttpResourceRef<WaitingReport[]> {
    return httpResource<WaitingReport[]>(() => (asked() ? '/api/submitted-reports' : undefined), { defaultValue: [] });
  }

  periods(): HttpResourceRef<FollowedPeriod[] | undefined> {
    return httpResource<FollowedPeriod[]>(() => PERIODS);
  }

  createPeriod(input: ReportingPeriodInput) {
    return this.http.post<FollowedPeriod>(PERIODS, input);
  }

  changePeriod({ id, version }: { id: string; version: number }, change: Partial<ReportingPeriodInput>) {
    return this.versioned.patch<FollowedPeriod>(`${PERIODS}/${id}`, version, change);
  }

  promise(interventionId: string, indicatorId: string) {
    return this.http.put<PromisedIndicator>(`/api/interventions/${interventionId}/indicators/${indicatorId}`, {});
  }

  withdrawPromise(interventionId: string, indicatorId: string) {
    return this.http.delete(`/api/interventions/${interventionId}/indicators/${indicatorId}`);
  }

  save(place: ReportPlace, values: ReportedValue[]) {
    return this.versioned.put<InterventionReport>(pathOf(place), place.version, { values });
  }

  submit(place: ReportPlace) {
    return this.versioned.put<InterventionReport>(`${pathOf(place)}/submission`, place.version, {});
  }

  withdraw(place: ReportPlace) {
    return this.versioned.delete<InterventionReport>(`${pathOf(place)}/submission`, place.version);
  }

  decide(place: ReportPlace, decision: DecisionInput) {
    return this.versioned.put<InterventionReport>(`${pathOf(place)}/decision`, place.version, decision);
  }

  reopen(place: ReportPlace) {
    return this.versioned.delete<InterventionReport>(`${pathOf(place)}/decision`, place.version);
  }
}
