import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ChecklistKind, CHECKLISTS, OWN_QUESTIONS_MAX, type OwnQuestion } from '@rt/evaluability/domain';
import { SessionStore } from '@rt/identity/ui';
import { injectLanguage, ProblemMessage, Skeleton, Undo } from '@rt/shared/ui';
import { ReviewClient } from '../review-client';
import { CHECKLIST_NAMES } from '../review-words';
import { QuestionForm } from './question-form';

/** The questions a region adds to the checklists: from now on asked, and kept as they were where they have been answered. */
@Component({
  selector: 'rt-own-questions-page',
  imports: [ProblemMessage, QuestionForm, RouterLink, Skeleton],
  templateUrl: './own-questions-page.html',
  styleUrl: './own-questions-page.css',
})
export class OwnQuestionsPage {
  private readonly client = inject(ReviewClient);
  private readonly undo = inject(Undo);
  private readonly session = inject(SessionStore);
  protected readonly language = injectLanguage();
  protected readonly found = this.client.questions();
  private readonly standard = this.client.checklists();
  protected readonly mayEdit = () => this.session.can('review:edit');
  protected readonly max = OWN_QUESTIONS_MAX;
  /** The list that is added to, or the question that is changed. */
  protected readonly writing = signal<ChecklistKind | string | null>(null);
  protected readonly error = signal<unknown>(null);
  protected readonly lists = computed(() =>
    CHECKLISTS.map((kind) => ({
      kind,
      name: CHECKLIST_NAMES[kind],
      own: (this.found.hasValue() ? this.found.value() : []).filter(({ checklist }) => checklist === kind),
      standard: this.standard.hasValue() ? this.standard.value()[kind].questions : [],
    })),
  );

  protected settle() {
    this.writing.set(null);
    this.error.set(null);
    this.found.reload();
  }

  protected retire(question: OwnQuestion) {
    this.client.retireQuestion(question).subscribe({
      next: () => {
        this.settle();
        this.undo.offer($localize`:@@own-questions.retired:Frågan ställs inte längre.`, () =>
          this.client.restoreQuestion(question.id).subscribe(() => this.settle()),
        );
      },
      error: (error: unknown) => {
        this.error.set(error);
        this.found.reload();
      },
    });
  }
}
