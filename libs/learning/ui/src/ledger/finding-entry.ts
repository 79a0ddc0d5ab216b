import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { STANDING_WORDS } from '@rt/effect-chains/ui';
import { SessionStore } from '@rt/identity/ui';
import type { LedgerFinding } from '@rt/learning/domain';
import { ProblemMessage, Undo } from '@rt/shared/ui';
import { EvidenceForm } from '../evidence/evidence-form';
import { LedgerClient } from './ledger-client';
import { FINDING_FIELDS, RECOMMENDATION_FIELDS } from './ledger-fields';
import { LedgerForm } from './ledger-form';
import { CONFIDENCE_NAMES } from './ledger-words';
import { RecommendationEntry } from './recommendation-entry';

type Values = Readonly<Record<string, string | null>>;

/** A finding with what it was recommended to do about it. */
@Component({
  selector: 'rt-finding-entry',
  imports: [EvidenceForm, LedgerForm, ProblemMessage, RecommendationEntry, RouterLink],
  templateUrl: './finding-entry.html',
  styleUrl: './entry.css',
})
export class FindingEntry {
  readonly finding = input.required<LedgerFinding>();
  readonly mayEdit = input(false);
  readonly changed = output<void>();

  private readonly client = inject(LedgerClient);
  private readonly undo = inject(Undo);
  private readonly session = inject(SessionStore);
  /** Evidence changes a chain. */
  protected readonly mayAttach = () => this.mayEdit() && this.session.can('chain:edit');
  protected readonly standings = STANDING_WORDS;
  protected readonly fields = { edit: FINDING_FIELDS, recommend: RECOMMENDATION_FIELDS };
  protected readonly open = signal<'edit' | 'recommend' | 'evidence' | null>(null);
  protected readonly error = signal<unknown>(null);
  protected readonly confidence = computed(() => {
    const { confidence } = this.finding();
    return confidence && CONFIDENCE_NAMES[confidence];
  });
  protected readonly values = computed<Values>(() => {
    const { text, page, confidence } = this.finding();
    return { text, page, confidence };
  });

  protected readonly edit = (values: Values, version: number) =>
    this.client.changeFinding({ id: this.finding().id, version }, values as never);
  protected readonly recommend = (values: Values) => this.client.recommend(this.finding().id, values as never);

  protected finish() {
    this.open.set(null);
    this.changed.emit();
  }

  protected remove() {
    const finding = this.finding();
    this.client.remove('findings', finding).subscribe({
      next: () => {
        this.undo.offer($localize`:@@finding.removed:Slutsatsen togs bort.`, () =>
          this.client.restore('findings', finding.id).subscribe(() => this.changed.emit()),
        );
        this.changed.emit();
      },
      error: (error: unknown) => this.error.set(error),
    });
  }
}
