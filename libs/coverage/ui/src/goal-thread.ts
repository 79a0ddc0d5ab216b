import { Component, computed, inject, input } from '@angular/core';
import { injectLanguage, Thread } from '@rt/shared/ui';
import { CoverageStore } from './coverage-store';
import { threadKnots } from './thread-knots';

/** The thread of one goal at the head of its page; each knot leads to the panel where it is mended. */
@Component({
  selector: 'rt-goal-thread',
  imports: [Thread],
  template: `@if (knots(); as knots) {
    <rt-thread [knots]="knots" size="head" />
  }`,
  styles: `
    :host {
      display: block;
      min-height: 64px;
    }
  `,
})
export class GoalThread {
  readonly goalId = input.required<string>();

  private readonly store = inject(CoverageStore);
  private readonly language = injectLanguage();
  protected readonly knots = computed(() => {
    const thread = this.store.threads().get(this.goalId());
    return thread && threadKnots(thread, this.language, (panel) => ['/mal', this.goalId(), panel]);
  });
}
