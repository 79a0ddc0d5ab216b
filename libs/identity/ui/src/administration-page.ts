import { Component, inject } from '@angular/core';
import { ProblemMessage, Skeleton } from '@rt/shared/ui';
import { AddPerson } from './add-person';
import { HandedOver } from './handed-over';
import { PeopleStore } from './people-store';
import { PeopleTable } from './people-table';
import { PermissionTable } from './permission-table';
import { RegionLookForm } from './region-look-form';
import { SessionStore } from './session-store';

/** The people of the region and what their roles let them do. */
@Component({
  selector: 'rt-administration-page',
  imports: [AddPerson, HandedOver, PeopleTable, PermissionTable, ProblemMessage, RegionLookForm, Skeleton],
  providers: [PeopleStore],
  template: `
    @if (session(); as session) {
      <h1 i18n="@@administration.heading">Administration</h1>
      <p class="rt-lead" i18n="@@administration.lead">De här personerna arbetar i {{ session.region.name }}.</p>
      <rt-problem [error]="people.error()" />
      @if (people.handedOver(); as given) {
        <rt-handed-over [given]="given" (putAway)="people.handedOver.set(null)" />
      }
      @if (people.loading() && !people.list().length) {
        <rt-skeleton [lines]="6" />
      } @else {
        <rt-people-table [kind]="session.region.kind" />
      }
      @if (!people.handedOver()) {
        <section class="rt-no-print" aria-labelledby="rt-add-person">
          <h2 id="rt-add-person" i18n="@@administration.add">Lägg till en person</h2>
          <rt-add-person [kind]="session.region.kind" />
        </section>
      }
      <section class="rt-no-print" aria-labelledby="rt-region-look">
        <h2 id="rt-region-look" i18n="@@administration.look">Så ser exporterade dokument ut</h2>
        <rt-region-look-form />
      </section>
      <h2 i18n="@@administration.roles">Roller</h2>
      <rt-permission-table [kind]="session.region.kind" />
    }
  `,
})
export class AdministrationPage {
  protected readonly session = inject(SessionStore).session;
  protected readonly people = inject(PeopleStore);
}
