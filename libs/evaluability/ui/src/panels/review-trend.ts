import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SCORES, type SubjectKind } from '@rt/evaluability/domain';
import { CHECKLIST_NAMES, SCORE_NAMES, scoreSign, VERDICT_WORDS } from '../review-words';
import { ReviewClient } from '../review-client';

/** How the joint answers have fallen over the years: a table of counts, newest last, each with its verdict. */
@Component({
  selector: 'rt-review-trend',
  imports: [RouterLink],
  template: `
    @if (years().length > 1) {
      <div class="rt-scroll" role="region" tabindex="0" [attr.aria-label]="caption">
        <table class="rt-table">
          <caption>
            {{
              caption
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col" i18n="@@review-trend.when">Gemensamt svar</th>
              <th scope="col" i18n="@@review-trend.checklist">Checklista</th>
              @for (score of scores; track score) {
                <th scope="col" class="figure">{{ sign(score) }} {{ names[score] }}</th>
              }
              <th scope="col" i18n="@@review-trend.verdict">Utlåtande</th>
            </tr>
          </thead>
          <tbody>
            @for (year of years(); track year.reviewId) {
              <tr>
                <th scope="row">
                  <a [routerLink]="['/utvarderbarhet', year.reviewId]">{{ year.agreedAt.slice(0, 10) }}</a>
                </th>
                <td>{{ checklists[year.checklist] }}</td>
                @for (score of scores; track score) {
                  <td class="figure">{{ year.counts[score] }}</td>
                }
                <td>{{ year.verdict ? verdicts[year.verdict] : '–' }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    }
  `,
})
export class ReviewTrend {
  readonly kind = input.required<SubjectKind>();
  readonly subjectId = input<string | null>(null);
  readonly filter = input<string | null>(null);

  private readonly found = inject(ReviewClient).years(() => ({
    kind: this.kind(),
    subjectId: this.subjectId(),
    filter: this.filter(),
  }));
  protected readonly years = computed(() => (this.found.hasValue() ? this.found.value() : []));
  protected readonly caption = $localize`:@@review-trend.caption:Så har betygen fallit över åren`;
  protected readonly scores = SCORES;
  protected readonly names = SCORE_NAMES;
  protected readonly sign = scoreSign;
  protected readonly checklists = CHECKLIST_NAMES;
  protected readonly verdicts = VERDICT_WORDS;
}
