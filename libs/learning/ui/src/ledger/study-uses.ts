import { Component, computed, inject, input, output, signal } from '@angular/core';
import { countUses, KNOWLEDGE_USES, type StudyLedger, useOfChange, type UseRecord } from '@rt/learning/domain';
import type { Id } from '@rt/shared/domain';
import { LedgerClient } from './ledger-client';
import { USE_FIELDS, WITHDRAWAL_FIELDS } from './ledger-fields';
import { LedgerForm } from './ledger-form';
import { USE_NAMES } from './ledger-words';

type Values = Readonly<Record<string, string | null>>;

/** How a study has been used, by the six kinds: what it changed counts by itself, the rest is written down here. */
@Component({
  selector: 'rt-study-uses',
  imports: [LedgerForm],
  templateUrl: './study-uses.html',
  styleUrl: './study-uses.css',
})
export class StudyUses {
  readonly studyId = input.required<Id>();
  readonly ledger = input.required<StudyLedger>();
  readonly mayEdit = input(false);
  readonly changed = output<void>();

  private readonly client = inject(LedgerClient);
  protected readonly fields = USE_FIELDS;
  protected readonly withdrawalFields = WITHDRAWAL_FIELDS;
  protected readonly adding = signal(false);
  protected readonly withdrawing = signal<Id | null>(null);
  protected readonly names = USE_NAMES;
  protected readonly counts = computed(() => {
    const changes = this.ledger()
      .findings.flatMap(({ recommendations }) => recommendations)
      .flatMap((recommendation) => recommendation.changes)
      .filter(({ withdrawn }) => !withdrawn)
      .map(({ kind }) => useOfChange(kind));
    const written = this.ledger()
      .uses.filter(({ withdrawn }) => !withdrawn)
      .map(({ use }) => use);
    const counts = countUses([...changes, ...written]);
    return KNOWLEDGE_USES.map((use) => ({ use, name: USE_NAMES[use], count: counts[use] }));
  });

  protected readonly add = (values: Values) => this.client.record('uses', this.studyId(), values);
  protected readonly withdraw =
    ({ id }: UseRecord) =>
    (values: Values) =>
      this.client.withdraw('uses', id, values['reason'] ?? '');

  protected finish() {
    this.adding.set(false);
    this.withdrawing.set(null);
    this.changed.emit();
  }
}
