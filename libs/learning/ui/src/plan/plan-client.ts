import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { LearningPlanDetail, PlanInput } from '@rt/learning/domain';
import type { Id } from '@rt/shared/domain';
import { VersionedHttp } from '@rt/shared/ui';

const PLANS = '/api/learning-plans';
type Versioned = Pick<LearningPlanDetail, 'year' | 'version'>;

/** The only place that talks HTTP about learning plans. Call the resources in an injection context. */
@Service()
export class PlanClient {
  private readonly http = inject(HttpClient);
  private readonly versioned = inject(VersionedHttp);

  list() {
    return httpResource<LearningPlanDetail[]>(() => PLANS);
  }

  create(year: number, copyOf: number | null) {
    return this.http.post<LearningPlanDetail>(PLANS, { year, copyOf });
  }

  change({ year, version }: Versioned, input: PlanInput & { reason: string | null }) {
    return this.versioned.put<LearningPlanDetail>(`${PLANS}/${year}`, version, input);
  }

  decide({ year, version }: Versioned, decision: { decidedOn: string; reference: string }) {
    return this.versioned.put<LearningPlanDetail>(`${PLANS}/${year}/decision`, version, decision);
  }

  remove({ year, version }: Versioned) {
    return this.versioned.delete(`${PLANS}/${year}`, version);
  }

  restore({ year }: Versioned) {
    return this.http.put<LearningPlanDetail>(`${PLANS}/${year}/restoration`, {});
  }

  /** Puts what was promised into the register of studies. */
  register({ year }: Versioned, key: Id) {
    return this.http.post<LearningPlanDetail>(`${PLANS}/${year}/studies/${key}/registration`, {});
  }
}
