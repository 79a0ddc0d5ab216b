import { Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TrailFold } from '@rt/audit/ui';
import { SelectionWords } from '@rt/portfolio/ui';
import { ProblemMessage, Skeleton } from '@rt/shared/ui';
import { CHECKLIST_NAMES, STATE_NAMES, subjectLink, SUBJECT_NAMES } from '../review-words';
import { REVIEW_LABELS } from './review-labels';
import { ReviewStore } from './review-store';
import { Withdrawal } from './withdrawal';

/** One review: what it is about, how far it has come, and its three steps. */
@Component({
  selector: 'rt-review-page',
  imports: [
    ProblemMessage,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    SelectionWords,
    Skeleton,
    TrailFold,
    Withdrawal,
  ],
  providers: [ReviewStore],
  templateUrl: './review-page.html',
  styleUrl: './review-page.css',
})
export class ReviewPage {
  readonly reviewId = input.required<string>();

  private readonly router = inject(Router);
  protected readonly store = inject(ReviewStore);
  protected readonly review = this.store.review;
  protected readonly subjects = SUBJECT_NAMES;
  protected readonly checklists = CHECKLIST_NAMES;
  protected readonly states = STATE_NAMES;
  protected readonly labels = REVIEW_LABELS;
  protected readonly removed = $localize`:@@review-page.removed:Borttagen person`;
  protected readonly link = computed(() => {
    const subject = this.review()?.subject;
    return subject ? subjectLink(subject.kind, subject.id) : null;
  });
  protected readonly steps = computed(() => {
    const review = this.review();
    if (!review) return [];
    return [
      ...(this.store.me() ? [{ path: 'svar', name: $localize`:@@review-page.answers:Min bedömning` }] : []),
      ...(review.comparable ? [{ path: 'jamforelse', name: $localize`:@@review-page.compare:Jämför och enas` }] : []),
      ...(review.state === 'agreed' || review.state === 'judged'
        ? [{ path: 'utlatande', name: $localize`:@@review-page.verdict:Utlåtande och åtgärder` }]
        : []),
    ];
  });

  constructor() {
    effect(() => this.store.id.set(this.reviewId()));
    effect(() => this.toStep());
  }

  /** The address alone means the step the review has come to. */
  private toStep() {
    const [review, steps] = [this.review(), this.steps()];
    const here = this.router.url.split(/[?#]/)[0] ?? '';
    if (!review || review.withdrawal || review.id !== this.reviewId() || !here.endsWith(review.id)) return;
    const last = review.state === 'answering' ? steps[0] : steps.at(-1);
    if (last) void this.router.navigate(['/utvarderbarhet', review.id, last.path], { replaceUrl: true });
  }
}
