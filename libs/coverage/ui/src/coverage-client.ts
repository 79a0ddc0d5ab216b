import { httpResource } from '@angular/common/http';
import { Service } from '@angular/core';
import type { NationCoverage, RegionCoverage } from '@rt/coverage/domain';
import type { Id } from '@rt/shared/domain';

/** The only place that talks HTTP about the map. Call the resources in an injection context. */
@Service()
export class CoverageClient {
  /** The map of a version; nothing is asked while there is none. */
  region(versionId: () => Id | null) {
    const url = () => (versionId() ? `/api/coverage?versionId=${versionId()}` : undefined);
    return httpResource<RegionCoverage>(url);
  }

  nation() {
    return httpResource<NationCoverage>(() => '/api/coverage/nation');
  }
}
