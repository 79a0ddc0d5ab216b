import { Component, computed, input } from '@angular/core';
import type { LearningPlanDetail } from '@rt/learning/domain';
import { APPROACH_NAMES, DRIVER_NAMES, PART_NAMES } from './plan-words';

/** How the work is run: approach, drivers, people, and where it is heading. */
@Component({
  selector: 'rt-plan-facts',
  template: `<dl>
    @if (approach(); as approach) {
      <dt>{{ names.approach }}</dt>
      <dd>{{ approach }}</dd>
    }
    @if (plan().approachText; as text) {
      <dt>{{ names.approachText }}</dt>
      <dd class="text">{{ text }}</dd>
    }
    @if (drivers().length) {
      <dt>{{ names.drivers }}</dt>
      @for (driver of drivers(); track driver) {
        <dd>{{ driver }}</dd>
      }
    }
    @if (people()) {
      <dt>{{ names.responsible }}</dt>
      <dd>{{ people() }}</dd>
    }
    @if (plan().development; as text) {
      <dt>{{ names.development }}</dt>
      <dd class="text">{{ text }}</dd>
    }
  </dl>`,
  styles: `
    dl {
      max-width: var(--rt-measure);
    }
    dt {
      margin-block-start: 12px;
      color: var(--rt-grey-1);
      font-size: var(--rt-size-2);
    }
    dd {
      margin: 0;
    }
    .text {
      white-space: pre-line;
    }
  `,
})
export class PlanFacts {
  readonly plan = input.required<LearningPlanDetail>();
  protected readonly names = PART_NAMES;
  protected readonly approach = computed(() => {
    const { approach } = this.plan();
    return approach && APPROACH_NAMES[approach];
  });
  protected readonly drivers = computed(() => this.plan().drivers.map((each) => DRIVER_NAMES[each]));
  protected readonly people = computed(() =>
    this.plan()
      .responsible.map(({ name }) => name ?? $localize`:@@plan.removed-person:en borttagen person`)
      .join(', '),
  );
}
