import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  GoalInterventions,
  GoalLink,
  GoalLinkInput,
  InterventionDetail,
  LinkableGoal,
  LinkInContext,
  LinkQuery,
} from '@rt/portfolio/domain';
import type { Page } from '@rt/shared/domain';
import { VersionedHttp } from '@rt/shared/ui';

type Versioned = Pick<GoalLink, 'id' | 'version'>;

/** Where links between interventions and goals are asked for, changed and decided on. */
@Service()
export class LinkClient {
  private readonly http = inject(HttpClient);
  private readonly versioned = inject(VersionedHttp);

  inState(query: () => LinkQuery) {
    return httpResource<Page<LinkInContext>>(() => ({ url: '/api/goal-links', params: { ...query() } }));
  }

  ofGoal(goalId: () => string) {
    return httpResource<GoalInterventions>(() => `/api/goals/${goalId()}/interventions`);
  }

  /** As `ofGoal`, for a goal that may not be named. */
  ofGoalIf(goalId: () => string | undefined) {
    return httpResource<GoalInterventions>(() => (goalId() ? `/api/goals/${goalId()}/interventions` : undefined));
  }

  linkableGoals(search: string) {
    return this.http.get<LinkableGoal[]>('/api/linkable-goals', { params: { search } });
  }

  /** All links of an intervention at once, based on the set as it was read. */
  replace({ id, linksVersion }: Pick<InterventionDetail, 'id' | 'linksVersion'>, links: GoalLinkInput[]) {
    return this.versioned.put<InterventionDetail>(`/api/interventions/${id}/goal-links`, linksVersion, { links });
  }

  add(interventionId: string, input: GoalLinkInput) {
    return this.http.post<GoalLink>(`/api/interventions/${interventionId}/goal-links`, input);
  }

  change({ id, version }: Versioned, content: Partial<Omit<GoalLinkInput, 'goalId'>>) {
    return this.versioned.patch<GoalLink>(`/api/goal-links/${id}`, version, content);
  }

  /** Leaves a declined link declined. */
  accept({ id, version }: Versioned) {
    return this.versioned.put<GoalLink>(`/api/goal-links/${id}/acceptance`, version, {});
  }

  /** Takes that back. */
  ask({ id, version }: Versioned) {
    return this.versioned.delete<GoalLink>(`/api/goal-links/${id}/acceptance`, version);
  }

  remove({ id, version }: Versioned) {
    return this.versioned.delete(`/api/goal-links/${id}`, version);
  }

  confirm({ id, version }: Versioned) {
    return this.versioned.put<GoalLink>(`/api/goal-links/${id}/confirmation`, version, {});
  }

  decline({ id, version }: Versioned, reason: string) {
    return this.versioned.put<GoalLink>(`/api/goal-links/${id}/decline`, version, { reason });
  }

  reopen({ id, version }: Versioned) {
    return this.versioned.delete<GoalLink>(`/api/goal-links/${id}/decision`, version);
  }
}
