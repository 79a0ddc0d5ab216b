import { Component, computed, DestroyRef, effect, inject, input, output, signal, untracked } from '@angular/core';
import { type AnnualReport, isBlank, plainText, type RichText, withFigures } from '@rt/reporting/domain';
import { injectLanguage, ProblemMessage, WordDiff } from '@rt/shared/ui';
import { RichTextEditor } from '../editor/rich-text-editor';
import { AmendmentTrail } from '../submit/amendment-trail';
import { AmendForm } from '../submit/amend-form';
import type { PictureStore } from '../text/picture-store';
import { RichTextView } from '../text/rich-text-view';
import { AnswerActs } from './answer-acts';
import { AnswerComments } from './answer-comments';
import { AnswerConflict } from './answer-conflict';
import { AnswerDesk } from './answer-desk';
import { ChangedFigures } from './changed-figures';
import type { ReportPart } from './report-parts';

/** One part: its question, its answer to read or write, and beside it what is said of it. */
@Component({
  selector: 'rt-report-answer',
  imports: [
    AmendForm,
    AmendmentTrail,
    AnswerActs,
    AnswerComments,
    AnswerConflict,
    ChangedFigures,
    ProblemMessage,
    RichTextEditor,
    RichTextView,
    WordDiff,
  ],
  providers: [AnswerDesk],
  templateUrl: './report-answer.html',
  styleUrl: './report-answer.css',
})
export class ReportAnswerPanel {
  readonly report = input.required<AnnualReport>();
  readonly part = input.required<ReportPart>();
  readonly pictures = input.required<PictureStore>();
  readonly mayEdit = input(false);
  readonly mayComment = input(false);
  readonly mayAmend = input(false);
  /** Whether it is being written (or, when sealed, amended). */
  readonly writing = input(false);
  readonly took = output<AnnualReport>();
  readonly commented = output<void>();
  readonly written = output<boolean>();

  protected readonly desk = inject(AnswerDesk);
  private readonly language = injectLanguage();
  protected readonly compares = signal(false);
  protected readonly sealed = computed(() => !!this.report().submission);
  protected readonly body = computed(() => (this.sealed() ? null : this.desk.body()) ?? this.part().answer.body);
  protected readonly blank = computed(() => isBlank(this.body()));
  protected readonly text = computed(() => plainText(this.body()));
  protected readonly open = computed(() => this.writing() && this.mayEdit() && !this.sealed());
  protected readonly amending = computed(() => this.writing() && this.mayAmend() && this.sealed());
  constructor() {
    effect(() => {
      const [report, { answer }, mayEdit] = [this.report(), this.part(), this.mayEdit()];
      untracked(() => this.desk.open(report.year, answer, mayEdit && !report.submission));
    });
    const subscription = this.desk.took.subscribe((report) => this.took.emit(report));
    inject(DestroyRef).onDestroy(() => {
      if (this.desk.changed()) void this.desk.save();
      subscription.unsubscribe();
    });
  }

  /** Only offered where nothing is written. */
  protected begin(draft: RichText | null) {
    if (draft && this.blank()) this.desk.write(draft);
    this.written.emit(true);
  }

  protected takeFigures() {
    this.desk.write(withFigures(this.body(), this.report().figures, this.language));
  }

  protected tick(done: boolean) {
    void this.desk.save(done);
  }
}
