import { Component, input, output } from '@angular/core';
import type { changedFigures, ReportFigure } from '@rt/reporting/domain';
import { injectLanguage } from '@rt/shared/ui';

/** Figures of an answer that read otherwise now than when they were written. */
@Component({
  selector: 'rt-changed-figures',
  template: `@if (changed().length) {
    <section [attr.aria-label]="name">
      <p i18n="@@report-answer.changed">Siffror som har ändrats sedan de skrevs:</p>
      <ul>
        @for (figure of changed(); track figure.key + figure.seen) {
          <li>
            {{ labelOf(figure.key) }}:
            @if (figure.now === null) {
              <ng-container i18n="@@report-answer.figure-gone">finns inte längre, var {{ figure.seen }}</ng-container>
            } @else {
              <ng-container i18n="@@report-answer.figure-now">nu {{ figure.now }}, var {{ figure.seen }}</ng-container>
            }
          </li>
        }
      </ul>
      @if (mayTake()) {
        <button class="rt-button rt-no-print" type="button" (click)="taken.emit()" i18n="@@report-answer.take-figures">
          Ta de nya värdena
        </button>
      }
    </section>
  }`,
  styles: `
    section {
      margin-block-start: 16px;
      padding-block-start: 12px;
      border-block-start: 1px solid var(--rt-thread);
      font-size: var(--rt-size-2);
    }
    p,
    ul {
      margin-block-end: 8px;
    }
  `,
})
export class ChangedFigures {
  readonly changed = input.required<ReturnType<typeof changedFigures>>();
  readonly figures = input.required<readonly ReportFigure[]>();
  readonly mayTake = input(false);
  readonly taken = output<void>();

  private readonly language = injectLanguage();
  protected readonly name = $localize`:@@report-answer.changed-name:Ändrade siffror`;
  protected readonly labelOf = (key: string) =>
    this.figures().find((figure) => figure.key === key)?.label[this.language] ?? key;
}
