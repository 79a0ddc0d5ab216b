import { Component, computed, input } from '@angular/core';
import { injectLanguage } from '../text/language';
import { toProblem } from './to-problem';

/** What went wrong, what was kept and what to do: the message, and where the input is concerned each place with its own. */
@Component({
  selector: 'rt-problem',
  template: `
    @if (problem(); as problem) {
      <div role="alert">
        <p>{{ problem.messages[language] }}</p>
        @if (problem.issues?.length) {
          <ul>
            @for (issue of problem.issues; track $index) {
              <li>
                @if (issue.path) {
                  <span class="place">{{ issue.path }}</span>
                }
                {{ issue.message[language] }}
              </li>
            }
          </ul>
        }
        <ng-content />
      </div>
    }
  `,
  styles: `
    div {
      display: grid;
      gap: 8px;
      justify-items: start;
      padding-block: 8px;
      padding-inline-start: 16px;
      border-inline-start: 3px solid var(--rt-thread);
    }
    p,
    ul {
      margin: 0;
    }
    p {
      font-weight: 600;
    }
    ul {
      padding-inline-start: 16px;
    }
    .place {
      margin-inline-end: 4px;
      font-weight: 600;
    }
    .place::after {
      content: ':';
    }
  `,
})
export class ProblemMessage {
  /** Anything that was thrown; nothing is shown for null and undefined. */
  readonly error = input.required<unknown>();

  protected readonly language = injectLanguage();
  protected readonly problem = computed(() => (this.error() ? toProblem(this.error()) : null));
}
