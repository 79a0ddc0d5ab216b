import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type AspectStanding, countWith, type StatusFilter } from '../status/standing';
import { StatusMark } from '../status/status-mark';
import { type Aspect, ASPECT_NAMES, ASPECTS, statusAddress, statusName, STATUSES } from '../status/status-words';

/** The name of each status in an address. */
const PARAMETER: Readonly<Record<Aspect, string>> = { trend: 'trend', target: 'mal', data: 'data' };

/** Choosing what to see by each of the three statuses. It is also the key to the marks: each with its word and how many. */
@Component({
  selector: 'rt-status-filter',
  imports: [RouterLink, StatusMark],
  template: `@for (row of rows(); track row.aspect) {
    <nav [attr.aria-label]="row.name">
      <span class="name" aria-hidden="true">{{ row.name }}</span>
      <ul>
        @for (choice of row.choices; track choice.status) {
          <li>
            <a
              class="rt-button quiet"
              routerLink="."
              queryParamsHandling="merge"
              [queryParams]="choice.params"
              [attr.aria-current]="choice.chosen ? 'true' : null"
            >
              <rt-status-mark [aspect]="row.aspect" [status]="choice.status" />
              <span>{{ choice.name }} {{ choice.count }}</span>
            </a>
          </li>
        }
      </ul>
    </nav>
  }`,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    nav {
      display: grid;
      grid-template-columns: 88px minmax(0, 1fr);
      align-items: baseline;
    }
    .name {
      color: var(--rt-grey-1);
      font-size: var(--rt-size-2);
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 8px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    a {
      min-height: 32px;
    }
    @media (width < 560px) {
      nav {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class StatusFilterLinks {
  readonly standings = input.required<AspectStanding[][]>();
  readonly filter = input.required<StatusFilter>();

  protected readonly rows = computed(() =>
    ASPECTS.map((aspect) => ({
      aspect,
      name: ASPECT_NAMES[aspect],
      choices: STATUSES[aspect]
        .map((status) => {
          const chosen = this.filter()[aspect] ?? [];
          const next = chosen.includes(status) ? chosen.filter((each) => each !== status) : [...chosen, status];
          return {
            status,
            name: statusName(aspect, status),
            count: countWith(this.standings(), aspect, status),
            chosen: chosen.includes(status),
            params: { [PARAMETER[aspect]]: next.map((each) => statusAddress(aspect, each)).join(',') || null },
          };
        })
        .filter(({ count, chosen }) => count > 0 || chosen),
    })),
  );
}
