import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

/** An answer that both are done with, as it is listed. */
export interface ListedPair {
  key: string;
  region: string;
  theme: string;
  /** The names of what each took. */
  said: readonly string[];
  same: boolean;
  joint: boolean;
  link: readonly string[];
}

/** Answers that two have coded, each with what they took and whether it is decided. */
@Component({
  selector: 'rt-coded-pairs',
  imports: [RouterLink],
  template: `
    <ul>
      @for (pair of pairs(); track pair.key) {
        <li>
          <a [routerLink]="pair.link">{{ pair.region }}: {{ pair.theme }}</a>
          <span class="state">
            @if (pair.joint) {
              ■ <ng-container i18n="@@coding-agreement.decided">gemensam kod beslutad</ng-container>
            } @else {
              ○ <ng-container i18n="@@coding-agreement.undecided">att besluta</ng-container>
            }
          </span>
          <span class="said">
            {{ pair.said[0] }}
            @if (!pair.same) {
              <span class="against" aria-hidden="true">≠</span>
              <span class="rt-sr" i18n="@@coding-agreement.against">mot</span>
              {{ pair.said[1] }}
            }
          </span>
        </li>
      }
    </ul>
  `,
  styleUrl: './coded-pairs.css',
})
export class CodedPairs {
  readonly pairs = input.required<readonly ListedPair[]>();
}
