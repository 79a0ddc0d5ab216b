import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { filter, map } from 'rxjs';
import { archiveAddress, secretArchiveAddress } from './archive-address';

/** At the foot of the page of a strategy, a report or an intervention: all that is kept of it, as one file. */
@Component({
  selector: 'rt-archive-action',
  template: `@if (address(); as address) {
    <p class="rt-no-print">
      <a [href]="address" download i18n="@@archive.take">Arkiv för allmän handling</a>
      <span i18n="@@archive.explain"
        >En fil med alla versioner, beslut, ändringar och filer, läsbar utan systemet.</span
      >
    </p>
    @if (withSecrets(); as secret) {
      <p class="rt-no-print secret">
        <a [href]="secret" download i18n="@@archive.take-secret">Med sekretessbelagda uppgifter</a>
        <span i18n="@@archive.explain-secret"
          >Samma fil, och dessutom det som omfattas av sekretess. Pröva sekretessen innan du lämnar ut den.</span
        >
      </p>
    }
  }`,
  styles: `
    p {
      margin-block: 48px 0;
      color: var(--rt-grey-1);
      font-size: var(--rt-size-1);
    }
    .secret {
      margin-block: 8px 0;
    }
    a {
      margin-inline-end: 8px;
    }
  `,
})
export class ArchiveAction {
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly page = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => urlAfterRedirects),
    ),
    { initialValue: this.router.url },
  );
  protected readonly address = computed(() => (this.session.can('archive:read') ? archiveAddress(this.page()) : null));
  protected readonly withSecrets = computed(() => secretArchiveAddress(this.address()));
}
