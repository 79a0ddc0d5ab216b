import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Id } from '@rt/shared/domain';

/** Something a box is tied to. */
export interface Tie {
  id: Id;
  name: string;
  note?: string;
  /** Where it is shown; left out where it cannot be opened. */
  link?: readonly string[];
}

/** What a box is tied to, each with a way to let go of it. */
@Component({
  selector: 'rt-tie-list',
  imports: [RouterLink],
  template: `<ul>
    @for (tie of ties(); track tie.id) {
      <li>
        <span>
          @if (tie.link; as link) {
            <a [routerLink]="link">{{ tie.name }}</a>
          } @else {
            {{ tie.name }}
          }
          @if (tie.note) {
            <span class="note rt-quiet rt-small">{{ tie.note }}</span>
          }
        </span>
        @if (editable()) {
          <button class="rt-button quiet" type="button" (click)="untied.emit(tie.id)">
            <ng-container i18n="@@tie-list.untie">Lossa</ng-container><span class="rt-sr"> {{ tie.name }}</span>
          </button>
        }
      </li>
    }
  </ul>`,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: 8px;
      align-items: baseline;
      justify-content: space-between;
      border-block-end: 1px solid var(--rt-grey-4);
    }
    li > span {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .note {
      margin-inline-start: 8px;
    }
    .rt-button {
      min-height: 32px;
    }
  `,
})
export class TieList {
  readonly ties = input.required<readonly Tie[]>();
  readonly editable = input(false);
  readonly untied = output<Id>();
}
