import { Component, model } from '@angular/core';
import {
  HORIZONTAL_ANSWERS,
  HORIZONTAL_COMMENT_LENGTH,
  HORIZONTAL_CRITERIA,
  type HorizontalCriterion,
} from '@rt/portfolio/domain';
import type { InterventionForm, WrittenAnswer } from './intervention-form';
import { ANSWER_NAMES, CRITERION_QUESTIONS } from './portfolio-words';

/** The horizontal criteria as questions, each with an answer and why. */
@Component({
  selector: 'rt-horizontal-fields',
  template: `@for (criterion of criteria; track criterion) {
    <div class="question">
      <label [for]="'criterion-' + criterion">{{ questions[criterion] }}</label>
      <select
        [id]="'criterion-' + criterion"
        [value]="answers()[criterion].answer"
        (change)="write(criterion, 'answer', $event)"
      >
        <option value="" i18n="@@horizontal.unanswered">Inte besvarad</option>
        @for (answer of grades; track answer) {
          <option [value]="answer" [selected]="answer === answers()[criterion].answer">{{ names[answer] }}</option>
        }
      </select>
      @if (answers()[criterion].answer) {
        <input
          placeholder="Hur? En mening räcker."
          i18n-placeholder="@@horizontal.how"
          aria-label="Hur?"
          i18n-aria-label="@@horizontal.how-label"
          [attr.maxlength]="max"
          [value]="answers()[criterion].comment"
          (input)="write(criterion, 'comment', $event)"
        />
      }
    </div>
  }`,
  styles: `
    .question {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 4px 24px;
      align-items: center;
      padding-block: 8px;
      border-block-end: 1px solid var(--rt-grey-4);
    }
    input {
      grid-column: 1 / -1;
      max-width: none;
    }
    @container (max-width: 520px) {
      .question {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class HorizontalFields {
  readonly answers = model.required<InterventionForm['horizontal']>();

  protected readonly criteria = HORIZONTAL_CRITERIA;
  protected readonly grades = HORIZONTAL_ANSWERS;
  protected readonly questions = CRITERION_QUESTIONS;
  protected readonly names = ANSWER_NAMES;
  protected readonly max = HORIZONTAL_COMMENT_LENGTH.max;

  protected write(criterion: HorizontalCriterion, part: keyof WrittenAnswer, event: Event) {
    const { value } = event.target as HTMLInputElement | HTMLSelectElement;
    this.answers.update((answers) => ({ ...answers, [criterion]: { ...answers[criterion], [part]: value } }));
  }
}
