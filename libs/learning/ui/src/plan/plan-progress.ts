import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PlanState } from '@rt/learning/domain';
import { addressOf, FATE_WORDS, SHOWN_FATES, type ShownFate } from './plan-words';

/** The plan against what was done, and the plan of the year before: each figure leads to its rows. */
@Component({
  selector: 'rt-plan-progress',
  imports: [RouterLink],
  template: `<table class="rt-table">
    <caption class="rt-sr" i18n="@@plan-progress.caption">
      Vad det blev av de planerade studierna
    </caption>
    <thead>
      <tr>
        <th scope="col" i18n="@@plan-progress.fate">Vad det blev</th>
        <th scope="col" class="figure">{{ year() }}</th>
        @if (before()) {
          <th scope="col" class="figure">{{ year() - 1 }}</th>
        }
      </tr>
    </thead>
    <tbody>
      @for (row of rows(); track row.fate) {
        <tr [class.selected]="row.fate === shown()">
          <th scope="row">
            <span aria-hidden="true">{{ row.mark }}</span> {{ row.word }}
          </th>
          <td class="figure">
            @if (row.now) {
              <a
                routerLink="."
                [queryParams]="{ ar: year(), visa: row.fate === shown() ? null : row.address }"
                [attr.aria-current]="row.fate === shown() ? 'true' : null"
                >{{ row.now }}<span class="rt-sr"> {{ row.word }} {{ year() }}</span></a
              >
            } @else {
              0
            }
          </td>
          @if (before()) {
            <td class="figure">
              @if (row.then) {
                <a routerLink="." [queryParams]="{ ar: year() - 1, visa: row.address }"
                  >{{ row.then }}<span class="rt-sr"> {{ row.word }} {{ year() - 1 }}</span></a
                >
              } @else {
                0
              }
            </td>
          }
        </tr>
      }
    </tbody>
  </table>`,
  styles: `
    table {
      width: auto;
      min-width: min(420px, 100%);
    }
    [aria-current] {
      font-weight: 600;
    }
  `,
})
export class PlanProgress {
  readonly year = input.required<number>();
  readonly state = input.required<PlanState>();
  /** The plan of the year before, where there is one. */
  readonly before = input<PlanState | null>(null);
  readonly shown = input<ShownFate | null>(null);

  protected readonly rows = computed(() =>
    SHOWN_FATES.map((fate) => ({
      ...FATE_WORDS[fate],
      fate,
      address: addressOf(fate),
      now: this.state().counts[fate],
      then: this.before()?.counts[fate] ?? 0,
    })),
  );
}
