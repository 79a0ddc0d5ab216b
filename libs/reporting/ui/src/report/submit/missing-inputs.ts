import { Component, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { MissingInput } from '@rt/reporting/domain';
import { injectLanguage } from '@rt/shared/ui';

/** What the year's figures still wait for, who has it, and where it is given. */
@Component({
  selector: 'rt-missing-inputs',
  imports: [RouterLink],
  template: `@if (missing().length) {
    <details [open]="open()">
      <summary>
        <h2 i18n="@@missing-inputs.heading">Saknade underlag: {{ missing().length }}</h2>
      </summary>
      <ul>
        @for (each of missing(); track $index) {
          <li>
            <a [routerLink]="to(each.path)">{{ each.text[language] }}</a>
            <span class="owner">
              @if (each.owner) {
                {{ each.owner }}
              } @else {
                <ng-container i18n="@@missing-inputs.nobody">ingen ansvarig</ng-container>
              }
            </span>
          </li>
        }
      </ul>
    </details>
  }`,
  styles: `
    details {
      max-inline-size: 44rem;
      margin-block-end: 24px;
    }
    summary {
      cursor: pointer;
    }
    h2 {
      display: inline;
      margin: 0;
      font-size: var(--rt-size-3);
    }
    ul {
      margin: 8px 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 16px;
      padding-block: 6px;
      border-block-end: 1px solid var(--rt-grey-4);
      font-size: var(--rt-size-2);
    }
    .owner {
      color: var(--rt-grey-1);
    }
  `,
})
export class MissingInputs {
  readonly missing = input.required<readonly MissingInput[]>();
  readonly open = input(false);

  private readonly router = inject(Router);
  protected readonly language = injectLanguage();
  protected readonly to = (path: string) => this.router.parseUrl(path);
}
