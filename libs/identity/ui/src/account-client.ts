import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { OpenSession, OwnAccount, OwnAccountInput, PasswordChangeInput } from '@rt/identity/domain';
import { VersionedHttp } from '@rt/shared/ui';

/** One's own account, over HTTP. */
@Service()
export class AccountClient {
  private readonly http = inject(HttpClient);
  private readonly versioned = inject(VersionedHttp);

  /** Call in an injection context. */
  own() {
    return httpResource<OwnAccount>(() => '/api/account');
  }

  /** Call in an injection context. */
  sessions() {
    return httpResource<OpenSession[]>(() => '/api/sessions', { defaultValue: [] });
  }

  rename(version: number, input: OwnAccountInput) {
    return this.versioned.put<OwnAccount>('/api/account', version, input);
  }

  changePassword(input: PasswordChangeInput) {
    return this.http.put<void>('/api/account/password', input);
  }
}
