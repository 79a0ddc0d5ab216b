import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LinkClient } from './link-client';
import { LinkState } from './link-state';
import { goalName } from './portfolio-words';

/** Where a project manager begins: own links that were declined, why, and what can be done. Nothing where there are none. */
@Component({
  selector: 'rt-declined-links',
  imports: [LinkState, RouterLink],
  template: `
    @if (links().length) {
      <section aria-labelledby="declined-heading">
        <h2 id="declined-heading" i18n="@@declined-links.heading">
          {links().length, plural, =1 {En koppling är avböjd} other {{{ links().length }} kopplingar är avböjda}}
        </h2>
        <p i18n="@@declined-links.what">
          Ändra andelen eller hur insatsen leder till målet, så föreslås kopplingen på nytt. Eller ta bort den.
        </p>
        <ul>
          @for (link of links(); track link.id) {
            <li>
              <p>
                <b>{{ link.intervention.name }}</b>&ngsp;<ng-container i18n="@@declined-links.to">till</ng-container
                >&ngsp;{{ name(link.goal) }}
              </p>
              <rt-link-state [state]="link.state" [decision]="link.decision" />
              <p>
                <a [routerLink]="['/insatser', link.intervention.id]" fragment="kopplingar">
                  <ng-container i18n="@@declined-links.change">Ändra kopplingen</ng-container
                  ><span class="rt-sr">: {{ link.intervention.name }}</span>
                </a>
              </p>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    section {
      margin-block-end: 32px;
      padding-inline-start: 16px;
      border-inline-start: 3px solid var(--rt-thread);
    }
    h2,
    p {
      max-width: var(--rt-measure);
      margin: 0 0 8px;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    ul,
    li {
      max-width: none;
    }
    li {
      padding-block: 12px;
      border-block-start: 1px solid var(--rt-grey-4);
    }
  `,
})
export class DeclinedLinks {
  private readonly page = inject(LinkClient).inState(() => ({ state: 'declined', mine: true, limit: 50 }));
  protected readonly links = computed(() => (this.page.hasValue() ? this.page.value().items : []));
  protected readonly name = goalName;
}
