import { Component, computed, effect, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AwaitedStep } from '@rt/learning/domain';
import { MyWorkCount, ProblemMessage } from '@rt/shared/ui';
import { LedgerClient } from '../ledger/ledger-client';

const STEP_NAMES: Readonly<Record<AwaitedStep, string>> = {
  study: $localize`:@@awaited.study:Studie att göra klar`,
  answer: $localize`:@@awaited.answer:Rekommendation att svara på`,
  decision: $localize`:@@awaited.decision:Rekommendation att besluta om`,
  change: $localize`:@@awaited.change:Beslut att genomföra`,
};

/** What waits for the person of what is learnt: studies, and the next step of recommendations. Nothing where there is nothing. */
@Component({
  selector: 'rt-own-learning',
  imports: [ProblemMessage, RouterLink],
  templateUrl: './own-learning.html',
  styleUrl: './own-learning.css',
})
export class OwnLearning {
  protected readonly found = inject(LedgerClient).awaited();
  private readonly list = computed(() => (this.found.hasValue() ? this.found.value() : null));
  protected readonly items = computed(() =>
    (this.list()?.items ?? []).map((each) => ({ ...each, name: STEP_NAMES[each.step] })),
  );
  protected readonly total = computed(() => this.list()?.total ?? 0);
  protected readonly overdue = computed(() => this.list()?.overdue ?? 0);

  constructor() {
    const count = inject(MyWorkCount);
    effect(() => count.tell('learning', this.total()));
  }
}
