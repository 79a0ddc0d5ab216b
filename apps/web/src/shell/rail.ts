import { Component, computed, inject, output } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { PLACES, PLACES_APART } from './navigation';

/** The way through the system, strung on the thread in its own order. */
@Component({
  selector: 'rt-rail',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav aria-label="Huvudmeny" i18n-aria-label="@@rail.label">
      <ul class="thread" role="list">
        @for (place of places(); track place.path) {
          <li>
            <a [routerLink]="place.path" routerLinkActive="here" ariaCurrentWhenActive="page" (click)="chosen.emit()">{{
              place.label
            }}</a>
          </li>
        }
      </ul>
      @if (apart().length) {
        <ul role="list">
          @for (place of apart(); track place.path) {
            <li>
              <a
                [routerLink]="place.path"
                routerLinkActive="here"
                ariaCurrentWhenActive="page"
                (click)="chosen.emit()"
                >{{ place.label }}</a
              >
            </li>
          }
        </ul>
      }
    </nav>
  `,
  styleUrl: './rail.css',
})
export class Rail {
  /** A place was chosen: a menu that covers the page can close. */
  readonly chosen = output<void>();
  protected readonly session = inject(SessionStore);
  protected readonly places = computed(() => PLACES.filter(({ permission }) => this.session.can(permission)));
  protected readonly apart = computed(() => PLACES_APART.filter(({ permission }) => this.session.can(permission)));
}
