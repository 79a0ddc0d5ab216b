import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  AdoptionInput,
  RecordedSuccessionKind,
  StrategyChange,
  StrategyDetail,
  StrategyInput,
  Succession,
  VersionChange,
  VersionSummary,
} from '@rt/goals/domain';
import type { Id } from '@rt/shared/domain';
import { VersionedHttp } from '@rt/shared/ui';

/** The only place that talks HTTP about strategies and their versions. Call the resources in an injection context. */
@Service()
export class StrategyClient {
  private readonly http = inject(HttpClient);
  private readonly versioned = inject(VersionedHttp);

  list(when: () => boolean = () => true) {
    return httpResource<StrategyDetail[]>(() => (when() ? '/api/strategies' : undefined), { defaultValue: [] });
  }

  strategy(id: () => Id) {
    return httpResource<StrategyDetail>(() => `/api/strategies/${id()}`);
  }

  version(id: () => Id) {
    return httpResource<VersionSummary>(() => `/api/strategy-versions/${id()}`);
  }

  succession(versionId: () => Id) {
    return httpResource<Succession[]>(() => `/api/strategy-versions/${versionId()}/succession`, { defaultValue: [] });
  }

  create(input: StrategyInput) {
    return this.http.post<StrategyDetail>('/api/strategies', input);
  }

  change({ id, version }: StrategyDetail, change: StrategyChange) {
    return this.versioned.patch<StrategyDetail>(`/api/strategies/${id}`, version, change);
  }

  revise(strategyId: Id) {
    return this.http.post<VersionSummary>(`/api/strategies/${strategyId}/revisions`, {});
  }

  changeVersion({ id, version }: VersionSummary, change: VersionChange) {
    return this.versioned.patch<VersionSummary>(`/api/strategy-versions/${id}`, version, change);
  }

  adopt({ id, version }: VersionSummary, decision: AdoptionInput) {
    return this.versioned.put<VersionSummary>(`/api/strategy-versions/${id}/adoption`, version, decision);
  }

  removeVersion({ id, version }: VersionSummary) {
    return this.versioned.delete(`/api/strategy-versions/${id}`, version);
  }

  recordSuccession(versionId: Id, fromGoalId: Id, toGoalId: Id, kind: RecordedSuccessionKind) {
    return this.http.put<Succession[]>(pairUrl(versionId, fromGoalId, toGoalId), { kind });
  }

  forgetSuccession(versionId: Id, fromGoalId: Id, toGoalId: Id) {
    return this.http.delete<Succession[]>(pairUrl(versionId, fromGoalId, toGoalId));
  }
}

const pairUrl = (versionId: Id, fromGoalId: Id, toGoalId: Id) =>
  `/api/strategy-versions/${versionId}/succession/${fromGoalId}/${toGoalId}`;
