import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { PublicationDetail, PublicationInput } from '@rt/publication/domain';
import { VersionedHttp } from '@rt/shared/ui';

/** The only place that talks HTTP about what is public. */
@Service()
export class PublicationClient {
  private readonly versioned = inject(VersionedHttp);

  publication() {
    return httpResource<PublicationDetail>(() => '/api/publication');
  }

  choose(version: number, { contact, things }: PublicationInput) {
    return this.versioned.put<PublicationDetail>('/api/publication', version, { contact, things });
  }
}
