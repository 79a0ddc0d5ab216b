import { Component, computed, inject, input, output, signal } from '@angular/core';
import { SessionStore } from '@rt/identity/ui';
import { isOverdue, type LedgerRecommendation } from '@rt/learning/domain';
import { formatDate } from '@rt/shared/domain';
import { ProblemMessage, Undo } from '@rt/shared/ui';
import { ChangeForm } from './change-form';
import { LedgerClient } from './ledger-client';
import { DECISION_FIELDS, RECOMMENDATION_FIELDS, RESPONSE_FIELDS } from './ledger-fields';
import { LedgerForm } from './ledger-form';
import { LedgerSteps } from './ledger-steps';
import { STANDING_NAMES } from './ledger-words';

type Values = Readonly<Record<string, string | null>>;

/** A recommendation with all that has come of it, and the next step to add. */
@Component({
  selector: 'rt-recommendation-entry',
  imports: [ChangeForm, LedgerForm, LedgerSteps, ProblemMessage],
  templateUrl: './recommendation-entry.html',
  styleUrl: './entry.css',
})
export class RecommendationEntry {
  readonly recommendation = input.required<LedgerRecommendation>();
  readonly mayEdit = input(false);
  readonly changed = output<void>();

  private readonly client = inject(LedgerClient);
  private readonly session = inject(SessionStore);
  private readonly undo = inject(Undo);
  protected readonly fields = {
    edit: RECOMMENDATION_FIELDS,
    response: RESPONSE_FIELDS,
    decision: DECISION_FIELDS,
  };
  protected readonly open = signal<'edit' | 'response' | 'decision' | 'change' | null>(null);
  protected readonly error = signal<unknown>(null);
  protected readonly standing = computed(() => STANDING_NAMES[this.recommendation().standing]);
  protected readonly state = computed(() => {
    const { responsible, dueOn } = this.recommendation();
    const until = dueOn && $localize`:@@recommendation.until:senast ${dueOn}:day:`;
    return [this.standing().word, responsible, until].filter(Boolean).join(' · ');
  });
  protected readonly overdue = computed(() => {
    const { standing, dueOn } = this.recommendation();
    return isOverdue(standing, dueOn, formatDate(new Date()));
  });
  /** Whoever is responsible may answer also without working with studies. */
  protected readonly mayAnswer = computed(
    () => this.mayEdit() || this.recommendation().responsibleId === this.session.session()?.account.id,
  );
  protected readonly values = computed<Values>(() => {
    const { text, responsibleId, dueOn } = this.recommendation();
    return { text, responsibleId, dueOn };
  });

  protected readonly edit = (values: Values, version: number) =>
    this.client.changeRecommendation({ id: this.recommendation().id, version }, values as never);
  protected readonly respond = (values: Values) => this.client.record('responses', this.recommendation().id, values);
  protected readonly decide = (values: Values) => this.client.record('decisions', this.recommendation().id, values);

  protected finish() {
    this.open.set(null);
    this.changed.emit();
  }

  protected remove() {
    const recommendation = this.recommendation();
    this.client.remove('recommendations', recommendation).subscribe({
      next: () => {
        this.undo.offer($localize`:@@recommendation.removed:Rekommendationen togs bort.`, () =>
          this.client.restore('recommendations', recommendation.id).subscribe(() => this.changed.emit()),
        );
        this.changed.emit();
      },
      error: (error: unknown) => this.error.set(error),
    });
  }
}
