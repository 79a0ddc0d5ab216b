import { httpResource } from '@angular/common/http';
import { Service } from '@angular/core';
import type { AuditPage } from '@rt/audit/domain';

export interface TrailRequest {
  objectType: readonly string[];
  objectId: string;
  /** Only entries older than this one; null for the newest. */
  before: string | null;
}

/** The trail of changes, over HTTP. */
@Service()
export class AuditClient {
  /** Call in an injection context; asks nothing while there is no request. */
  trail(request: () => TrailRequest | undefined) {
    return httpResource<AuditPage>(() => {
      const asked = request();
      if (!asked) return undefined;
      const { objectType, objectId, before } = asked;
      return {
        url: '/api/audit',
        params: { objectType: objectType.join(','), objectId, ...(before ? { before } : {}) },
      };
    });
  }
}
