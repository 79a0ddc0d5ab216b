import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  AssessmentInput,
  IndicatorDetail,
  IndicatorInput,
  IndicatorMultiple,
  IndicatorSettings,
  IndicatorSettingsInput,
  IndicatorSummary,
  IndicatorWarning,
  LoadOutcome,
  ManualObservations,
  Series,
  SeriesLoad,
  SeriesPreview,
  StatisticsChoice,
  TargetInput,
} from '@rt/indicators/domain';
import type { Id } from '@rt/shared/domain';
import { VersionedHttp } from '@rt/shared/ui';
import { firstValueFrom, type Observable } from 'rxjs';

const ALL = '/api/indicators';
const SETTINGS = '/api/indicator-settings';
const at = (id: Id) => `${ALL}/${id}`;

/** Where indicators and their values are asked for and changed. */
@Service()
export class IndicatorClient {
  private readonly http = inject(HttpClient);
  private readonly versioned = inject(VersionedHttp);

  list(): HttpResourceRef<IndicatorSummary[]> {
    return httpResource<IndicatorSummary[]>(() => ALL, { defaultValue: [] });
  }
  /** The indicators of a goal or a strategy, with the series of their small charts. */
  multiples(of: () => { goalId: Id } | { strategyId: Id } | undefined): HttpResourceRef<IndicatorMultiple[]> {
    return httpResource<IndicatorMultiple[]>(
      () => {
        const params = of();
        return params && { url: `${ALL}/multiples`, params: { ...params } };
      },
      { defaultValue: [] },
    );
  }
  warnings(id: () => Id): HttpResourceRef<IndicatorWarning[]> {
    return httpResource<IndicatorWarning[]>(() => `${at(id())}/warnings`, { defaultValue: [] });
  }
  goalWarnings(goalId: () => Id): HttpResourceRef<IndicatorWarning[]> {
    return httpResource<IndicatorWarning[]>(() => `/api/goals/${goalId()}/indicator-warnings`, { defaultValue: [] });
  }
  detail(id: () => Id): HttpResourceRef<IndicatorDetail | undefined> {
    return httpResource<IndicatorDetail>(() => at(id()));
  }
  series(id: () => Id): HttpResourceRef<Series[]> {
    return httpResource<Series[]>(() => `${at(id())}/series`, { defaultValue: [] });
  }
  loads(id: () => Id): HttpResourceRef<SeriesLoad[]> {
    return httpResource<SeriesLoad[]>(() => `${at(id())}/series-loads`, { defaultValue: [] });
  }

  settings(): HttpResourceRef<IndicatorSettings | undefined> {
    return httpResource<IndicatorSettings>(() => SETTINGS);
  }
  changeSettings = (version: number, input: IndicatorSettingsInput) =>
    firstValueFrom(this.versioned.put<IndicatorSettings>(SETTINGS, version, input));

  all = () => firstValueFrom(this.http.get<IndicatorSummary[]>(ALL));
  create = (input: IndicatorInput) => firstValueFrom(this.http.post<IndicatorDetail>(ALL, input));
  change = (id: Id, version: number, change: Partial<IndicatorInput>) =>
    firstValueFrom(this.versioned.patch<IndicatorDetail>(at(id), version, change));
  remove = (id: Id) => firstValueFrom(this.http.delete<void>(at(id)));
  setTarget = (id: Id, input: TargetInput) =>
    firstValueFrom(this.http.post<IndicatorDetail>(`${at(id)}/targets`, input));

  assess = (id: Id, input: AssessmentInput) =>
    firstValueFrom(this.http.post<IndicatorDetail>(`${at(id)}/assessments`, input));
  noteBreak = (id: Id, period: string, note: string) =>
    firstValueFrom(this.http.put<IndicatorDetail>(`${at(id)}/breaks/${period}`, { note }));
  removeBreak = (id: Id, period: string) =>
    firstValueFrom(this.http.delete<IndicatorDetail>(`${at(id)}/breaks/${period}`));

  attach = (goalId: Id, id: Id) => firstValueFrom(this.http.put<void>(`/api/goals/${goalId}/indicators/${id}`, null));
  detach = (goalId: Id, id: Id) => firstValueFrom(this.http.delete<void>(`/api/goals/${goalId}/indicators/${id}`));

  preview(id: Id, file: File, choice: StatisticsChoice | null): Observable<SeriesPreview> {
    return this.http.post<SeriesPreview>(`${at(id)}/series-previews`, formOf(file, choice));
  }
  load = (id: Id, file: File, choice: StatisticsChoice) =>
    firstValueFrom(this.http.post<LoadOutcome>(`${at(id)}/series-loads`, formOf(file, choice)));
  enter = (id: Id, input: ManualObservations) =>
    firstValueFrom(this.http.post<LoadOutcome>(`${at(id)}/observations`, input));
  undoLoad = (loadId: Id) => firstValueFrom(this.http.delete<void>(`/api/series-loads/${loadId}`));
}

function formOf(file: File, choice: StatisticsChoice | null): FormData {
  const form = new FormData();
  if (choice) form.append('choice', JSON.stringify(choice));
  form.append('file', file);
  return form;
}
