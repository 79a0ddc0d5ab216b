import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import type { Question } from '@rt/evaluability/domain';
import { ProblemMessage, Saved, Skeleton } from '@rt/shared/ui';
import { ReviewClient } from '../review-client';
import { GROUP_NAMES } from '../review-words';
import { ReviewStore } from '../review/review-store';
import { AnswerStore } from './answer-store';
import { QuestionRow } from './question-row';

/** The reviewer's own answers, one group of questions after the other; saved by themselves, handed in when all have a score. */
@Component({
  selector: 'rt-answer-page',
  imports: [ProblemMessage, QuestionRow, Saved, Skeleton],
  providers: [AnswerStore],
  templateUrl: './answer-page.html',
  styleUrl: './answer-page.css',
})
export class AnswerPage {
  private readonly client = inject(ReviewClient);
  private readonly router = inject(Router);
  private readonly store = inject(ReviewStore);
  protected readonly answers = inject(AnswerStore);
  protected readonly review = this.store.review;
  protected readonly me = this.store.me;
  private readonly known = this.client.known(() => this.review()?.id ?? null);
  protected readonly facts = computed(() => (this.known.hasValue() ? this.known.value().facts : []));
  protected readonly readonly = computed(() => !this.store.answering() || !!this.me()?.handedInAt);
  protected readonly mayTakeBack = computed(() => this.store.answering() && !!this.me()?.handedInAt);
  protected readonly tried = signal(false);
  private readonly handing = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly total = computed(() => this.review()?.questions.length ?? 0);
  protected readonly left = computed(() => this.total() - this.answers.answered());
  protected readonly groups = computed(() => {
    const groups: { key: string; name: string; questions: { question: Question; number: number }[] }[] = [];
    for (const [at, question] of (this.review()?.questions ?? []).entries()) {
      const last = groups.at(-1);
      const numbered = { question, number: at + 1 };
      if (last?.key === question.group) last.questions.push(numbered);
      else groups.push({ key: question.group, name: GROUP_NAMES[question.group], questions: [numbered] });
    }
    return groups;
  });

  constructor() {
    effect(() => {
      const review = this.review();
      if (review && this.me()) untracked(() => this.answers.open(review));
    });
    effect(() => this.whenSaved());
  }

  protected handIn() {
    this.tried.set(true);
    if (this.left() > 0) return;
    this.error.set(null);
    this.answers.flush();
    this.handing.set(true);
  }

  /** What was written last is saved before it is handed in. */
  private whenSaved() {
    const id = this.review()?.id;
    if (!this.handing() || !id) return;
    if (this.answers.error()) return this.handing.set(false);
    if (this.answers.state() !== 'saved') return;
    this.handing.set(false);
    this.client.handIn(id).subscribe({
      next: (review) => {
        this.store.resource.set(review);
        if (review.comparable) void this.router.navigate(['/utvarderbarhet', id, 'jamforelse']);
      },
      error: (error: unknown) => this.error.set(error),
    });
  }

  protected takeBack() {
    const id = this.review()?.id;
    if (!id) return;
    this.client.takeBack(id).subscribe({
      next: (review) => this.store.resource.set(review),
      error: (error: unknown) => {
        this.error.set(error);
        this.store.resource.reload();
      },
    });
  }
}
