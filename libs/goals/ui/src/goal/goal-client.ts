import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  GoalChange,
  GoalDetail,
  GoalPlace,
  GoalRemoval,
  GoalSummary,
  NewGoalInput,
  RevisionInput,
  WordingRevision,
} from '@rt/goals/domain';
import type { Id } from '@rt/shared/domain';
import { VersionedHttp } from '@rt/shared/ui';

type Versioned = Pick<GoalSummary, 'id' | 'version'>;

/** The only place that talks HTTP about goals. Call the resources in an injection context. */
@Service()
export class GoalClient {
  private readonly http = inject(HttpClient);
  private readonly versioned = inject(VersionedHttp);

  /** The whole tree of a version, in its order. */
  tree(versionId: () => Id | null) {
    const url = () => (versionId() ? `/api/strategy-versions/${versionId()}/goals` : undefined);
    return httpResource<GoalSummary[]>(url, { defaultValue: [] });
  }

  /** The same once, after changes. */
  readTree(versionId: Id) {
    return this.http.get<GoalSummary[]>(`/api/strategy-versions/${versionId}/goals`);
  }

  goal(id: () => Id) {
    return httpResource<GoalDetail>(() => `/api/goals/${id()}`);
  }

  revisions(id: () => Id) {
    return httpResource<WordingRevision[]>(() => `/api/goals/${id()}/revisions`, { defaultValue: [] });
  }

  create(input: NewGoalInput) {
    return this.http.post<GoalDetail>('/api/goals', input);
  }

  change({ id, version }: Versioned, change: GoalChange) {
    return this.versioned.patch<GoalDetail>(`/api/goals/${id}`, version, change);
  }

  place({ id, version }: Versioned, place: GoalPlace) {
    return this.versioned.put<GoalDetail>(`/api/goals/${id}/place`, version, place);
  }

  remove({ id, version }: Versioned) {
    return this.versioned.delete<GoalRemoval>(`/api/goals/${id}?withSubgoals=true`, version);
  }

  restore(id: Id) {
    return this.http.put<GoalDetail>(`/api/goals/${id}/restoration`, {});
  }

  reword({ id, version }: Versioned, input: RevisionInput) {
    return this.versioned.post<GoalDetail>(`/api/goals/${id}/revisions`, version, input);
  }

  accept({ id, version }: Versioned, criterion: string, reason: string) {
    return this.versioned.put<GoalDetail>(`/api/goals/${id}/acceptances/${criterion}`, version, { reason });
  }

  withdraw({ id, version }: Versioned, criterion: string) {
    return this.versioned.delete<GoalDetail>(`/api/goals/${id}/acceptances/${criterion}`, version);
  }
}
