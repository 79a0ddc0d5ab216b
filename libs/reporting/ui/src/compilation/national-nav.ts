import { Component, computed, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';

/** Between the pages of a year: what everybody reads, and what national analysts do. */
@Component({
  selector: 'rt-national-nav',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="label" class="rt-no-print">
      @for (place of places(); track place.label) {
        <a
          class="rt-button quiet"
          [routerLink]="place.link"
          routerLinkActive
          [routerLinkActiveOptions]="{ exact: place.exact }"
          ariaCurrentWhenActive="page"
          >{{ place.label }}</a
        >
      }
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 0 8px;
      margin: -8px -8px 16px;
    }
  `,
})
export class NationalNav {
  readonly year = input.required<string>();
  private readonly session = inject(SessionStore);
  protected readonly label = $localize`:@@national.nav:Sammanställningens sidor`;
  protected readonly places = computed(() => {
    const to = (...path: string[]) => ['/sammanstallning', ...path];
    const year = this.year();
    const read = [
      { label: $localize`:@@national.tables:Tabeller`, link: to(year), exact: true },
      { label: $localize`:@@national.series:Över tid`, link: to('over-tid'), exact: true },
    ];
    if (!this.session.can('compilation:code')) return read;
    return [
      ...read,
      { label: $localize`:@@national.reports:Vilka har lämnat in`, link: to(year, 'rapporter'), exact: true },
      { label: $localize`:@@national.side-by-side:Läs bredvid varandra`, link: to(year, 'svar'), exact: true },
      { label: $localize`:@@national.agreement:Samstämmighet`, link: to(year, 'samstammighet'), exact: false },
    ];
  });
}
