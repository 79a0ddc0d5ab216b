import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  ActionPlanChange,
  ActionPlanDetail,
  ActionPlanInput,
  ActionPlanSummary,
  CrosswalkEntry,
} from '@rt/portfolio/domain';
import type { Id } from '@rt/shared/domain';
import { VersionedHttp } from '@rt/shared/ui';

const URL = '/api/action-plans';

/** The only place that talks HTTP about action plans and what goals answer to outside the region. */
@Service()
export class ActionPlanClient {
  private readonly http = inject(HttpClient);
  private readonly versioned = inject(VersionedHttp);

  all() {
    return httpResource<ActionPlanSummary[]>(() => URL, { defaultValue: [] });
  }

  detail(id: () => string) {
    return httpResource<ActionPlanDetail>(() => `${URL}/${id()}`);
  }

  create(input: Pick<ActionPlanInput, 'name' | 'ownerId'>) {
    return this.http.post<ActionPlanDetail>(URL, input);
  }

  change(id: Id, version: number, change: ActionPlanChange) {
    return this.versioned.patch<ActionPlanDetail>(`${URL}/${id}`, version, change);
  }

  remove(id: Id, version: number) {
    return this.versioned.delete(`${URL}/${id}`, version);
  }

  restore(id: Id) {
    return this.http.delete<ActionPlanDetail>(`${URL}/${id}/removal`);
  }

  crosswalk(goalId: () => string) {
    return httpResource<CrosswalkEntry[]>(() => `/api/goals/${goalId()}/crosswalk`, { defaultValue: [] });
  }

  saveCrosswalk(goalId: Id, entries: readonly CrosswalkEntry[]) {
    return this.http.put<CrosswalkEntry[]>(`/api/goals/${goalId}/crosswalk`, { entries });
  }
}
