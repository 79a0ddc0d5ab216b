import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { AccountInput, AccountSummary, InvitedAccount, Role } from '@rt/identity/domain';
import { VersionedHttp } from '@rt/shared/ui';

const ADDRESS = '/api/accounts';

/** The people of a region, over HTTP. */
@Service()
export class PeopleClient {
  private readonly http = inject(HttpClient);
  private readonly versioned = inject(VersionedHttp);

  /** Call in an injection context. */
  list() {
    return httpResource<AccountSummary[]>(() => ADDRESS, { defaultValue: [] });
  }

  add(input: AccountInput) {
    return this.http.post<InvitedAccount>(ADDRESS, input);
  }

  setRoles({ id, version }: AccountSummary, roles: readonly Role[]) {
    return this.versioned.put<AccountSummary>(`${ADDRESS}/${id}/roles`, version, { roles });
  }

  giveInitialPassword({ id, version }: AccountSummary) {
    return this.versioned.put<InvitedAccount>(`${ADDRESS}/${id}/initial-password`, version, undefined);
  }

  remove({ id, version }: AccountSummary) {
    return this.versioned.delete(`${ADDRESS}/${id}`, version);
  }
}
