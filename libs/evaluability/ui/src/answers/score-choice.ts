import { Component, input, output } from '@angular/core';
import { type Score, SCORES } from '@rt/evaluability/domain';
import { SCORE_NAMES, scoreSign } from '../review-words';

/** The scale as radio buttons; 1, 2, 3 and X on the keyboard choose, wherever in the group the focus is. */
@Component({
  selector: 'rt-score-choice',
  template: `
    <fieldset>
      <legend class="rt-sr">{{ legend() }}</legend>
      @for (score of scores; track score) {
        <label>
          <input
            type="radio"
            [name]="name()"
            [value]="score"
            [checked]="score === value()"
            [disabled]="disabled()"
            (change)="chosen.emit(score)"
          />
          <b>{{ sign(score) }}</b> {{ names[score] }}
        </label>
      }
    </fieldset>
  `,
  host: { '(keydown)': 'press($event)' },
  styles: `
    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 24px;
    }
    label {
      padding-block: 8px;
      white-space: nowrap;
    }
  `,
})
export class ScoreChoice {
  /** Unlike any other on the page. */
  readonly name = input.required<string>();
  readonly legend = input.required<string>();
  readonly value = input.required<Score | null>();
  readonly disabled = input(false);
  readonly chosen = output<Score>();

  protected readonly scores = SCORES;
  protected readonly names = SCORE_NAMES;
  protected readonly sign = scoreSign;

  protected press(event: KeyboardEvent) {
    if (this.disabled() || event.ctrlKey || event.metaKey || event.altKey) return;
    const score = SCORES.find((each) => each === event.key.toLowerCase());
    if (!score) return;
    event.preventDefault();
    const radio = (event.currentTarget as HTMLElement).querySelector<HTMLInputElement>(`input[value="${score}"]`);
    radio?.focus();
    this.chosen.emit(score);
  }
}
