import { Component, computed, inject, input, output, signal } from '@angular/core';
import { REASON_LENGTH, type ReviewDetail } from '@rt/evaluability/domain';
import { Control, Field, ProblemMessage, Undo } from '@rt/shared/ui';
import { ReviewClient } from '../review-client';

/** Takes a review back with a reason, says that it was taken back, and lets it go on. */
@Component({
  selector: 'rt-withdrawal',
  imports: [Control, Field, ProblemMessage],
  templateUrl: './withdrawal.html',
  styles: `
    :host {
      display: block;
      margin-block-start: 32px;
    }
    .said {
      max-width: 68ch;
      padding-inline-start: 16px;
      border-inline-start: 3px solid var(--rt-ink);
    }
    .said p {
      margin: 0 0 8px;
    }
  `,
})
export class Withdrawal {
  readonly review = input.required<ReviewDetail>();
  readonly changed = output<ReviewDetail>();

  private readonly client = inject(ReviewClient);
  private readonly undo = inject(Undo);
  protected readonly asking = signal(false);
  protected readonly tried = signal(false);
  protected readonly reason = signal('');
  protected readonly error = signal<unknown>(null);
  protected readonly issue = computed(() =>
    this.reason().trim().length < REASON_LENGTH.min
      ? $localize`:@@review-withdrawal.reason-missing:Skriv varför, så att den andra förstår.`
      : null,
  );

  protected write(event: Event) {
    this.reason.set((event.target as HTMLTextAreaElement).value);
  }

  protected withdraw(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    if (this.issue()) return;
    this.client.withdraw(this.review(), this.reason().trim()).subscribe({
      next: (review) => {
        this.asking.set(false);
        this.settle(review);
        this.undo.offer($localize`:@@review-withdrawal.done:Bedömningen är tillbakadragen.`, () =>
          this.restore(review),
        );
      },
      error: (error: unknown) => this.error.set(error),
    });
  }

  protected restore(review: ReviewDetail) {
    this.client.restore(review).subscribe({
      next: (restored) => this.settle(restored),
      error: (error: unknown) => this.error.set(error),
    });
  }

  private settle(review: ReviewDetail) {
    this.error.set(null);
    this.tried.set(false);
    this.reason.set('');
    this.changed.emit(review);
  }
}
