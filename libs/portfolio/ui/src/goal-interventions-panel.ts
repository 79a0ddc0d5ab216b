import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { type GoalLink } from '@rt/portfolio/domain';
import { Empty, KronorPipe, NumberPipe, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { GoalInterventionRow } from './goal-intervention-row';
import { LinkClient } from './link-client';
import { LinkExisting } from './link-existing';
import { GoalReportedValuesSection } from './reports/goal-reported-values';

/** How many interventions are drawn at a time: a goal of a large region has more than a thousand. */
const SHOWN = 100;

/** What is done for a goal: the interventions that lead to it, their shares in kronor, and where new ones are linked. */
@Component({
  selector: 'rt-goal-interventions-panel',
  imports: [
    Empty,
    GoalInterventionRow,
    GoalReportedValuesSection,
    KronorPipe,
    LinkExisting,
    NumberPipe,
    ProblemMessage,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './goal-interventions-panel.html',
  styles: `
    :host {
      display: block;
      container-type: inline-size;
    }
    ul,
    li {
      max-width: 800px;
    }
    ul {
      margin: 0 0 16px;
      padding: 0;
      list-style: none;
    }
  `,
})
export class GoalInterventionsPanel {
  readonly goalId = input.required<string>();

  private readonly session = inject(SessionStore);
  protected readonly found = inject(LinkClient).ofGoal(() => this.goalId());
  protected readonly stored = linkedSignal(() => (this.found.hasValue() ? this.found.value() : null));
  protected readonly mayDecide = computed(() => this.session.can('link:decide'));
  protected readonly mayLink = computed(
    () => this.session.can('intervention:edit-all') || this.session.can('intervention:edit-own'),
  );
  protected readonly shown = signal(SHOWN);
  protected readonly linking = signal(false);
  protected readonly taken = computed(() => this.stored()?.items.map(({ intervention }) => intervention.id) ?? []);

  /** The answer is shown where it stands at once; the sums are asked for again. */
  protected decided(decided: GoalLink) {
    this.stored.update(
      (stored) =>
        stored && {
          ...stored,
          items: stored.items.map((link) => (link.id === decided.id ? { ...link, ...decided } : link)),
        },
    );
    this.found.reload();
  }

  protected more() {
    this.shown.update((count) => count + SHOWN);
  }

  protected linked() {
    this.linking.set(false);
    this.found.reload();
  }
}
