import { computed, signal } from '@angular/core';
import type { PartChange } from '@rt/effect-chains/domain';
import { joinedChange } from './waiting-set';

/** One thing that was done, by the name it is undone under. */
export interface Step {
  said: string;
  changes: readonly PartChange[];
  typed: boolean;
}

/** What was done here and can be undone, and what was undone and can be done again. As long as the page is open. */
export class ChainHistory {
  private readonly done = signal<readonly Step[]>([]);
  private readonly undone = signal<readonly Step[]>([]);
  readonly canUndo = computed(() => this.done().at(-1)?.said ?? null);
  readonly canRedo = computed(() => this.undone().at(-1)?.said ?? null);

  /** Typing in the same field goes on with the step before it. */
  add(step: Step) {
    this.undone.set([]);
    this.done.update((steps) => {
      const last = steps.at(-1);
      const change = last?.typed && step.typed ? joinedChange(last.changes, step.changes) : null;
      return last && change ? [...steps.slice(0, -1), { ...last, changes: [change] }] : [...steps, step];
    });
  }

  takeDone(): Step | null {
    const step = this.done().at(-1) ?? null;
    if (step) {
      this.done.update((steps) => steps.slice(0, -1));
      this.undone.update((steps) => [...steps, { ...step, typed: false }]);
    }
    return step;
  }

  takeUndone(): Step | null {
    const step = this.undone().at(-1) ?? null;
    if (step) {
      this.undone.update((steps) => steps.slice(0, -1));
      this.done.update((steps) => [...steps, step]);
    }
    return step;
  }

  clear() {
    this.done.set([]);
    this.undone.set([]);
  }
}
