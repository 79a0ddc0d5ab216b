import { Component, computed, inject, input, signal } from '@angular/core';
import { GoalClient } from '@rt/goals/ui';
import { SessionStore } from '@rt/identity/ui';
import { Empty, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { ChainClient } from './chain-client';
import { ChainStrip } from './chain-strip';
import { goalBox } from './new-chain/chain-start';
import { NewChain } from './new-chain/new-chain';
import { newBox } from './outline/chain-edits';

/** The chains that lead to a goal; begins a first one from here, or ties the goal to one that exists. */
@Component({
  selector: 'rt-goal-chain-panel',
  imports: [ChainStrip, Empty, NewChain, ProblemMessage, Skeleton],
  templateUrl: './goal-chain-panel.html',
})
export class GoalChainPanel {
  readonly goalId = input.required<string>();

  private readonly client = inject(ChainClient);
  private readonly session = inject(SessionStore);
  private readonly read = inject(GoalClient).goal(() => this.goalId());
  protected readonly chains = this.client.ofGoal(() => this.goalId());
  private readonly all = this.client.list();
  protected readonly goal = computed(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly leading = computed(() => (this.chains.hasValue() ? this.chains.value() : []));
  protected readonly others = computed(() => {
    const here = new Set(this.leading().map(({ id }) => id));
    return (this.all.hasValue() ? this.all.value() : []).filter(({ id }) => !here.has(id));
  });
  protected readonly adding = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly mayEdit = computed(() => this.session.can('chain:edit'));

  protected finish() {
    this.adding.set(false);
    this.error.set(null);
    this.chains.reload();
    this.all.reload();
  }

  protected tie(list: HTMLSelectElement) {
    const [goal, chainId] = [this.goal(), list.value];
    list.value = '';
    if (!goal || !chainId) return;
    const { text, ...rest } = goalBox(goal);
    this.client.send(chainId, { id: crypto.randomUUID(), changes: [newBox('goal', text, rest)] }).subscribe({
      next: () => this.finish(),
      error: (error: unknown) => this.error.set(error),
    });
  }
}
