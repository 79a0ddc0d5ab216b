import { Component, computed, input } from '@angular/core';
import type { AnswerWording } from '@rt/reporting/domain';
import { WordDiff } from '@rt/shared/ui';

/** What a region has changed in its answer since it was sealed: when, why, and word by word. */
@Component({
  selector: 'rt-answer-amendments',
  imports: [WordDiff],
  template: `
    @for (amendment of amendments(); track amendment.amendmentId) {
      <details>
        <summary i18n="@@coding.amended">
          Ändrat av regionen {{ amendment.at.slice(0, 10) }}: {{ amendment.reason }}
        </summary>
        <rt-word-diff [before]="amendment.before" [after]="amendment.text" />
      </details>
    }
  `,
  styles: `
    details {
      max-width: var(--rt-measure);
      margin-block-start: 12px;
      font-size: var(--rt-size-2);
    }
    summary {
      cursor: pointer;
    }
  `,
})
export class AnswerAmendments {
  readonly wordings = input.required<readonly AnswerWording[]>();
  protected readonly amendments = computed(() =>
    this.wordings()
      .slice(1)
      .map((wording, at) => ({ ...wording, before: this.wordings()[at]?.text ?? '' })),
  );
}
