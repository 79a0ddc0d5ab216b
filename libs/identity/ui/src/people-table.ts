import { Component, inject, input, signal } from '@angular/core';
import { type AccountSummary, type RegionKind, type Role, ROLE_NAMES } from '@rt/identity/domain';
import { formatDate } from '@rt/shared/domain';
import { injectLanguage, listOf } from '@rt/shared/ui';
import { PeopleStore } from './people-store';
import { RoleBoxes } from './role-boxes';

/** The people of the region in a table; one at a time opens to be changed. */
@Component({
  selector: 'rt-people-table',
  imports: [RoleBoxes],
  templateUrl: './people-table.html',
  styleUrl: './people-table.css',
})
export class PeopleTable {
  readonly kind = input.required<RegionKind>();

  protected readonly people = inject(PeopleStore);
  protected readonly opened = signal<string | null>(null);
  private readonly language = injectLanguage();

  protected rolesOf({ roles }: AccountSummary): string {
    return listOf(
      roles.map((role) => ROLE_NAMES[role][this.language]),
      this.language,
    );
  }

  protected until(expiresAt: string): string {
    return formatDate(new Date(expiresAt));
  }

  protected toggle({ id }: AccountSummary) {
    this.opened.update((opened) => (opened === id ? null : id));
  }

  protected change(person: AccountSummary, roles: Role[]) {
    if (roles.length) void this.people.setRoles(person, roles);
  }

  protected remove(person: AccountSummary) {
    this.opened.set(null);
    this.people.remove(person);
  }
}
