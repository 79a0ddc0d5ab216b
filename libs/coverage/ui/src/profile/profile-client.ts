import { httpResource } from '@angular/common/http';
import { Service } from '@angular/core';
import type { ProfileFacts } from '@rt/coverage/domain';

/** The only place that talks HTTP about the profile. Call the resource in an injection context. */
@Service()
export class ProfileClient {
  facts() {
    return httpResource<ProfileFacts>(() => '/api/coverage/profile');
  }
}
