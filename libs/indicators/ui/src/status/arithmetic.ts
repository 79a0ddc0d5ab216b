import { Component, input } from '@angular/core';
import type { ArithmeticLine } from '@rt/indicators/domain';
import { injectLanguage, NumberPipe } from '@rt/shared/ui';

/** The sums a status rests on, opened on demand. */
@Component({
  selector: 'rt-arithmetic',
  imports: [NumberPipe],
  template: `<details>
    <summary>
      <ng-container i18n="@@arithmetic.show">Visa räkningen</ng-container>&ngsp;
      <span class="rt-sr">{{ about() }}</span>
    </summary>
    <div class="rt-scroll" role="region" tabindex="0" [attr.aria-label]="about()">
      <table class="rt-table">
        <thead>
          <tr>
            <th scope="col" i18n="@@arithmetic.what">Vad</th>
            <th scope="col" i18n="@@arithmetic.how">Räkning</th>
            <th scope="col" class="figure" i18n="@@arithmetic.result">Blir</th>
          </tr>
        </thead>
        <tbody>
          @for (line of lines(); track $index) {
            <tr>
              <th scope="row">{{ line.label[language] }}</th>
              <td>{{ line.formula[language] }}</td>
              <td class="figure">{{ line.value | rtNumber }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  </details>`,
  styles: `
    summary {
      width: fit-content;
      padding-block: 2px;
      color: var(--rt-link);
      font-size: var(--rt-size-2);
      cursor: pointer;
    }
    table {
      width: auto;
      font-size: var(--rt-size-2);
    }
    thead th {
      position: static;
    }
  `,
})
export class Arithmetic {
  readonly lines = input.required<readonly ArithmeticLine[]>();
  /** Which status it is. */
  readonly about = input.required<string>();
  protected readonly language = injectLanguage();
}
