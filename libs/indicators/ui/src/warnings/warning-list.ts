import { Component, input } from '@angular/core';
import type { IndicatorWarning } from '@rt/indicators/domain';
import { injectLanguage } from '@rt/shared/ui';

/** What is probably wrong with indicators or how they follow a goal: a sentence, and what would mend it. */
@Component({
  selector: 'rt-warning-list',
  template: `<ul>
    @for (warning of warnings(); track $index) {
      <li>
        {{ warning.says[language] }}&ngsp;<span class="rt-quiet">{{ warning.mend[language] }}</span>
      </li>
    }
  </ul>`,
  styles: `
    ul {
      display: grid;
      gap: 8px;
      margin: 0;
      padding: 0;
      font-size: var(--rt-size-2);
      list-style: none;
    }
    li {
      max-width: var(--rt-measure);
      padding-inline-start: 12px;
      border-inline-start: 3px solid var(--rt-thread);
    }
  `,
})
export class WarningList {
  readonly warnings = input.required<readonly IndicatorWarning[]>();
  protected readonly language = injectLanguage();
}
