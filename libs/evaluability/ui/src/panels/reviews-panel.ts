import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { fixTiming, type SubjectKind } from '@rt/evaluability/domain';
import { SessionStore } from '@rt/identity/ui';
import { formatDate } from '@rt/shared/domain';
import { ProblemMessage } from '@rt/shared/ui';
import { filtered } from '../list/review-filter';
import { ReviewClient } from '../review-client';
import { STATE_NAMES, VERDICT_WORDS } from '../review-words';
import { asStart } from './asked-reviews';
import { ReviewTrend } from './review-trend';

/** What the reviews of a plan, a strategy or a portfolio have come to: the latest verdict, what is left to mend, and the years. */
@Component({
  selector: 'rt-reviews-panel',
  imports: [ProblemMessage, ReviewTrend, RouterLink],
  templateUrl: './reviews-panel.html',
  styleUrl: './reviews-panel.css',
})
export class ReviewsPanel {
  readonly kind = input.required<SubjectKind>();
  readonly subjectId = input<string | null>(null);
  readonly filter = input<string | null>(null);
  readonly name = input('');

  private readonly session = inject(SessionStore);
  private readonly client = inject(ReviewClient);
  private readonly today = formatDate(new Date());
  protected readonly asked = computed(() => ({
    kind: this.kind(),
    subjectId: this.subjectId(),
    filter: this.filter(),
  }));
  protected readonly mayRead = () => this.session.can('review:read');
  protected readonly mayEdit = () => this.session.can('review:edit');
  protected readonly mayReadAnswers = () => this.session.can('review:read-answers');
  protected readonly reviews = this.client.ofSubject(() => (this.mayRead() ? this.asked() : null));
  private readonly open = this.client.openFixes(() => (this.mayRead() ? this.asked() : null));
  protected readonly list = computed(() => filtered(this.reviews.hasValue() ? this.reviews.value() : [], 'all'));
  protected readonly judged = computed(() => this.list().find(({ verdict }) => verdict) ?? null);
  protected readonly underWay = computed(() => this.list().filter(({ state }) => state !== 'judged'));
  protected readonly fixes = computed(() =>
    (this.open.hasValue() ? this.open.value() : []).map((fix) => ({
      fix,
      late: fixTiming(fix, this.today) === 'overdue',
    })),
  );
  protected readonly start = computed(() => asStart(this.asked(), this.name()));
  protected readonly verdicts = VERDICT_WORDS;
  protected readonly states = STATE_NAMES;
}
