import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { ConceptProfile, ConceptProfileInput } from '@rt/goals/domain';
import { VersionedHttp } from '@rt/shared/ui';

/** The only place that talks HTTP about the concept profile. */
@Service()
export class ConceptClient {
  private readonly versioned = inject(VersionedHttp);

  profile() {
    return httpResource<ConceptProfile>(() => '/api/concept-profile');
  }

  change(version: number, input: ConceptProfileInput) {
    return this.versioned.put<ConceptProfile>('/api/concept-profile', version, input);
  }
}
