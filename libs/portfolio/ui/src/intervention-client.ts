import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  InterventionChange,
  InterventionDetail,
  InterventionPage,
  InterventionQuery,
  InterventionRegistration,
  Manager,
} from '@rt/portfolio/domain';
import { VersionedHttp } from '@rt/shared/ui';

const URL = '/api/interventions';

/** Where interventions are asked for and changed. */
@Service()
export class InterventionClient {
  private readonly http = inject(HttpClient);
  private readonly versioned = inject(VersionedHttp);

  page(query: InterventionQuery) {
    const params = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== ''));
    return this.http.get<InterventionPage>(URL, { params });
  }

  detail(id: () => string): HttpResourceRef<InterventionDetail | undefined> {
    return httpResource<InterventionDetail>(() => `${URL}/${id()}`);
  }

  managers(asked: () => boolean): HttpResourceRef<NonNullable<Manager>[]> {
    return httpResource(() => (asked() ? `${URL}/managers` : undefined), { defaultValue: [] });
  }

  read(id: string) {
    return this.http.get<InterventionDetail>(`${URL}/${id}`);
  }

  create(input: InterventionRegistration) {
    return this.http.post<InterventionDetail>(URL, input);
  }

  change(id: string, version: number, change: InterventionChange) {
    return this.versioned.patch<InterventionDetail>(`${URL}/${id}`, version, change);
  }

  remove(id: string, version: number) {
    return this.versioned.delete(`${URL}/${id}`, version);
  }

  restore(id: string) {
    return this.http.delete<InterventionDetail>(`${URL}/${id}/removal`);
  }
}
