import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { type Verdict, VERDICTS } from '@rt/evaluability/domain';
import { Control, Field, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { FixList } from '../fixes/fix-list';
import { ReviewTrend } from '../panels/review-trend';
import { ReviewClient } from '../review-client';
import { VERDICT_WORDS } from '../review-words';
import { ReviewStore } from '../review/review-store';

const VERDICT_HELP: Readonly<Record<Verdict, string>> = {
  evaluate_now: $localize`:@@verdict-help.evaluate-now:Underlaget räcker och någon väntar på svaret.`,
  fix_first: $localize`:@@verdict-help.fix-first:Det går att utvärdera när vissa saker är ordnade.`,
  monitor_only: $localize`:@@verdict-help.monitor-only:Uppföljning av indikatorerna räcker.`,
  not_worth_it: $localize`:@@verdict-help.not-worth-it:Svaret skulle inte ändra något beslut, eller kosta mer än det ger.`,
};

/** What the review comes to and why, and what has to be mended by whom. */
@Component({
  selector: 'rt-verdict-page',
  imports: [Control, Field, FixList, ProblemMessage, ReviewTrend, Skeleton],
  templateUrl: './verdict-page.html',
  styleUrl: './verdict-page.css',
})
export class VerdictPage {
  private readonly client = inject(ReviewClient);
  protected readonly store = inject(ReviewStore);
  protected readonly review = this.store.review;
  /** The same thing over the years; for those who may read the answers. */
  protected readonly asked = computed(() => {
    const review = this.review();
    if (!review?.comparable) return null;
    const { kind, id, filter } = review.subject;
    return { kind, subjectId: id, filter };
  });
  protected readonly verdicts = VERDICTS.map((key) => ({ key, name: VERDICT_WORDS[key], help: VERDICT_HELP[key] }));
  protected readonly names = VERDICT_WORDS;
  protected readonly editing = linkedSignal(() => this.review()?.state === 'agreed' && this.store.me() !== null);
  protected readonly chosen = linkedSignal<Verdict | null>(() => this.review()?.verdict?.verdict ?? null);
  protected readonly reason = linkedSignal(() => this.review()?.verdict?.reason ?? '');
  protected readonly tried = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly reasonIssue = computed(() =>
    this.reason().trim().length < 3
      ? $localize`:@@verdict-page.reason-missing:Skriv varför, i en mening eller två.`
      : null,
  );

  protected judge(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    const [review, verdict] = [this.review(), this.chosen()];
    if (!review || !verdict || this.reasonIssue()) return;
    this.client.judge(review, verdict, this.reason().trim()).subscribe({
      next: (judged) => {
        this.store.resource.set(judged);
        this.error.set(null);
        this.editing.set(false);
      },
      error: (error: unknown) => {
        this.error.set(error);
        this.store.resource.reload();
      },
    });
  }
}
