import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { IndicatorSummary } from '@rt/indicators/domain';
import { NumberPipe, ProblemMessage } from '@rt/shared/ui';
import { IndicatorClient } from '../indicator-client';
import { matches } from '../list/list-address';

/** How many hits are offered at once. */
const OFFERED = 8;

/** Ties an indicator the region already has to a goal: one indicator may follow several goals. */
@Component({
  selector: 'rt-attach-indicator',
  imports: [NumberPipe, ProblemMessage],
  template: `<label>
      <span i18n="@@attach.search">Sök bland regionens indikatorer</span>
      <input type="search" [value]="search()" (input)="find($event)" />
    </label>
    <rt-problem [error]="all.error()" />
    <ul aria-live="polite">
      @for (indicator of offered(); track indicator.id) {
        <li>
          <button class="rt-button quiet" type="button" (click)="chosen.emit(indicator)">
            <ng-container i18n="@@attach.attach">Koppla</ng-container> {{ indicator.name }}</button
          >&ngsp;
          <span class="rt-quiet rt-small">
            {{ indicator.unit }}
            @if (indicator.latest; as latest) {
              · {{ latest.value | rtNumber }} ({{ latest.period }})
            }
          </span>
        </li>
      } @empty {
        <li class="rt-quiet" i18n="@@attach.none">Ingen annan indikator passar. Lägg till en ny.</li>
      }
    </ul>`,
  styles: `
    label {
      display: grid;
      gap: 4px;
    }
    ul {
      margin: 8px 0 0;
      padding: 0;
      list-style: none;
    }
    button {
      margin-inline-start: -8px;
      text-align: start;
    }
  `,
})
export class AttachIndicator {
  /** Those that are tied to the goal already. */
  readonly attached = input.required<readonly IndicatorSummary[]>();
  readonly chosen = output<IndicatorSummary>();

  protected readonly all = inject(IndicatorClient).list();
  protected readonly search = signal('');
  protected readonly offered = computed(() => {
    const taken = new Set(this.attached().map(({ id }) => id));
    const all = this.all.hasValue() ? this.all.value() : [];
    return all.filter((each) => !taken.has(each.id) && matches(each, this.search())).slice(0, OFFERED);
  });

  protected find(event: Event) {
    this.search.set((event.target as HTMLInputElement).value);
  }
}
