import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReviewSummary } from '@rt/evaluability/domain';
import { STATE_NAMES, SUBJECT_NAMES, VERDICT_WORDS } from '../review-words';

/** Reviews, newest first: what, by whom, how far, and what they came to. */
@Component({
  selector: 'rt-review-table',
  imports: [RouterLink],
  template: `
    <div class="rt-scroll" role="region" tabindex="0" aria-label="Bedömningar" i18n-aria-label="@@review-table.label">
      <table class="rt-table">
        <thead>
          <tr>
            <th scope="col" i18n="@@reviews.subject">Vad som bedöms</th>
            <th scope="col" i18n="@@reviews.state">Läge</th>
            <th scope="col" i18n="@@reviews.reviewers">Bedömare</th>
            <th scope="col" i18n="@@reviews.started">Började</th>
            <th scope="col" i18n="@@reviews.verdict">Utlåtande</th>
            <th scope="col" class="figure" i18n="@@reviews.open-fixes">Åtgärder kvar</th>
          </tr>
        </thead>
        <tbody>
          @for (review of reviews(); track review.id) {
            <tr>
              <th scope="row">
                <a [routerLink]="['/utvarderbarhet', review.id]">{{ review.subject.name }}</a>
                <span class="rt-small rt-quiet">{{ subjects[review.subject.kind] }}</span>
              </th>
              <td class="whole">
                <span aria-hidden="true">{{ states[review.state].mark }}</span> {{ states[review.state].word }}
              </td>
              <td>
                @for (reviewer of review.reviewers; track reviewer.id; let last = $last) {
                  {{ reviewer.name ?? '–' }}{{ last ? '' : ', ' }}
                }
              </td>
              <td class="whole">{{ review.startedAt.slice(0, 10) }}</td>
              <td>{{ review.verdict ? verdicts[review.verdict.verdict] : '–' }}</td>
              <td class="figure">{{ review.fixes.open || '–' }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    th span {
      display: block;
    }
    tbody th {
      min-width: 24ch;
    }
    .whole {
      white-space: nowrap;
    }
  `,
})
export class ReviewTable {
  readonly reviews = input.required<readonly ReviewSummary[]>();
  protected readonly states = STATE_NAMES;
  protected readonly subjects = SUBJECT_NAMES;
  protected readonly verdicts = VERDICT_WORDS;
}
