import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  AttachedSource,
  AttachedSourceInput,
  FetchingState,
  Schedule,
  SeriesPreview,
  Service as StatisticsService,
  ServiceState,
  SourceFetch,
  SourceFinding,
  SourceGroups,
  SourceHealth,
  SourceOfIndicator,
  SourcePage,
  SourceSelection,
  SourceTable,
  StatisticsChoice,
} from '@rt/indicators/domain';
import type { Id } from '@rt/shared/domain';
import { VersionedHttp } from '@rt/shared/ui';
import { firstValueFrom, type Observable } from 'rxjs';

const at = (id: Id) => `/api/indicators/${id}`;

/** A table or KPI at a service. */
export interface TableAt {
  service: StatisticsService;
  key: string;
}

/** What is asked of a service before it is attached. */
export interface SourceAsked extends TableAt {
  selection: SourceSelection;
  choice: StatisticsChoice | null;
}

/** Where the statistics services, and what is attached to them, are asked for and changed. */
@Service()
export class SourceClient {
  private readonly http = inject(HttpClient);
  private readonly versioned = inject(VersionedHttp);

  states(): HttpResourceRef<ServiceState[]> {
    return httpResource<ServiceState[]>(() => '/api/sources', { defaultValue: [] });
  }
  search(asked: () => { service: string; query: string; page: number } | undefined) {
    return httpResource<SourcePage>(() => {
      const search = asked();
      if (!search) return undefined;
      return {
        url: `/api/sources/${search.service}/tables`,
        params: { query: search.query, page: search.page },
      };
    });
  }
  table(asked: () => TableAt | undefined): HttpResourceRef<SourceTable | undefined> {
    return httpResource<SourceTable>(() => {
      const table = asked();
      return table && `/api/sources/${table.service}/tables/${encodeURIComponent(table.key)}`;
    });
  }
  ofIndicator(id: () => Id): HttpResourceRef<SourceOfIndicator> {
    return httpResource<SourceOfIndicator>(() => `${at(id())}/source`, { defaultValue: { source: null } });
  }
  groups(): HttpResourceRef<SourceGroups | undefined> {
    return httpResource<SourceGroups>(() => '/api/sources/groups');
  }
  fetching(): HttpResourceRef<FetchingState> {
    return httpResource<FetchingState>(() => '/api/sources/fetching', { defaultValue: { off: null } });
  }
  health(): HttpResourceRef<SourceHealth[]> {
    return httpResource<SourceHealth[]>(() => '/api/sources/health', { defaultValue: [] });
  }

  preview = (id: Id, asked: SourceAsked): Observable<SeriesPreview> =>
    this.http.post<SeriesPreview>(`${at(id)}/source-previews`, asked);
  attach = (id: Id, input: AttachedSourceInput) =>
    firstValueFrom(this.http.put<AttachedSource>(`${at(id)}/source`, input));
  reschedule = (id: Id, version: number, schedule: Schedule) =>
    firstValueFrom(this.versioned.patch<AttachedSource>(`${at(id)}/source`, version, { schedule }));
  detach = (id: Id) => firstValueFrom(this.http.delete<void>(`${at(id)}/source`));
  fetchNow = (id: Id) => firstValueFrom(this.http.post<SourceFetch>(`${at(id)}/source-fetches`, null));
  fetch = (fetchId: Id) => firstValueFrom(this.http.get<SourceFetch>(`/api/source-fetches/${fetchId}`));
  cancel = (fetchId: Id) => firstValueFrom(this.http.delete<void>(`/api/source-fetches/${fetchId}`));
  settle = (findingId: Id, note: string) =>
    firstValueFrom(this.http.put<SourceFinding>(`/api/source-findings/${findingId}/settlement`, { note }));
}
