import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Comparison, JointAnswerInput, Score } from '@rt/evaluability/domain';
import { ProblemMessage, Skeleton } from '@rt/shared/ui';
import type { Observable } from 'rxjs';
import { ReviewClient } from '../review-client';
import { ReviewStore } from '../review/review-store';
import { AgreementWords } from './agreement-words';
import { CompareRow } from './compare-row';
import { comparedQuestions, unsettled } from './compared-question';

/** Both answers side by side, the greatest differences first, until there is one joint answer to each. */
@Component({
  selector: 'rt-compare-page',
  imports: [AgreementWords, CompareRow, ProblemMessage, RouterLink, Skeleton],
  templateUrl: './compare-page.html',
})
export class ComparePage {
  /** From the address: `lista` is the list's own order. */
  readonly ordning = input<string>();

  private readonly client = inject(ReviewClient);
  private readonly router = inject(Router);
  protected readonly store = inject(ReviewStore);
  protected readonly review = this.store.review;
  protected readonly found = this.client.comparison(() => (this.review()?.comparable ? this.review()!.id : null));
  protected readonly comparison = linkedSignal<Comparison | null>(() =>
    this.found.hasValue() ? this.found.value() : null,
  );
  protected readonly byDifference = computed(() => this.ordning() !== 'lista');
  protected readonly rows = computed(() => {
    const [review, comparison] = [this.review(), this.comparison()];
    return review && comparison ? comparedQuestions(review.questions, comparison, this.byDifference()) : [];
  });
  protected readonly left = computed(() => unsettled(this.rows()));
  protected readonly names = computed(() => (this.comparison()?.reviewers ?? []).map(({ name }) => name ?? '–'));
  protected readonly editable = computed(() => this.store.me() !== null);
  protected readonly error = signal<unknown>(null);

  protected settle(key: string, input: JointAnswerInput) {
    const version = this.rows().find((row) => row.key === key)?.joint?.version ?? 0;
    this.take(this.client.joint(this.store.id(), key, version, input));
  }

  protected amend(key: string, amendment: { score: Score; reason: string }) {
    this.take(this.client.amend(this.store.id(), { key, ...amendment }));
  }

  protected agree() {
    const review = this.review();
    if (!review) return;
    this.take(this.client.agree(review), () => {
      this.store.resource.reload();
      void this.router.navigate(['/utvarderbarhet', review.id, 'utlatande']);
    });
  }

  /** What the other has settled meanwhile is read again where a change was too late. */
  private take(request: Observable<Comparison>, then: () => void = () => undefined) {
    request.subscribe({
      next: (comparison) => {
        this.comparison.set(comparison);
        this.error.set(null);
        then();
      },
      error: (error: unknown) => {
        this.error.set(error);
        this.found.reload();
        this.store.resource.reload();
      },
    });
  }
}
