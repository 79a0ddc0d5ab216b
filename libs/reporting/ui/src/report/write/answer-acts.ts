import { Component, computed, input, model, output } from '@angular/core';
import type { RichText } from '@rt/reporting/domain';
import { formatMoment } from '@rt/shared/domain';
import { Saved, type SaveState } from '@rt/shared/ui';
import type { ReportPart } from './report-parts';

/** What can be done with an answer: begun, written, ticked off, compared, corrected. */
@Component({
  selector: 'rt-answer-acts',
  imports: [Saved],
  templateUrl: './answer-acts.html',
  styles: `
    .acts {
      margin-block-start: 16px;
    }
    .done {
      display: inline-flex;
      align-items: center;
      min-block-size: var(--rt-control);
    }
  `,
})
export class AnswerActs {
  readonly part = input.required<ReportPart>();
  /** Whether nothing is written in it now. */
  readonly blank = input.required<boolean>();
  readonly sealed = input.required<boolean>();
  readonly mayEdit = input(false);
  readonly mayAmend = input(false);
  readonly writing = input(false);
  readonly savedAt = input<Date | null>(null);
  readonly state = input<SaveState>('saved');
  readonly compares = model(false);
  /** To be written, from a draft or from what stands. */
  readonly begun = output<RichText | null>();
  readonly closed = output<void>();
  readonly ticked = output<boolean>();

  protected readonly name = computed(() => this.part().question ?? this.part().title);
  protected readonly doneWords = computed(() => {
    const { done } = this.part().answer;
    return done ? [done.by, formatMoment(new Date(done.at), new Date())].filter(Boolean).join(', ') : '';
  });

  protected tick(event: Event) {
    this.ticked.emit((event.target as HTMLInputElement).checked);
  }
}
