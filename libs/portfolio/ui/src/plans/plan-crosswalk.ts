import { Component, computed, inject, input, output } from '@angular/core';
import {
  type ActionPlanDetail,
  type Framework,
  FRAMEWORK_ITEMS,
  FRAMEWORK_NAMES,
  FRAMEWORKS,
} from '@rt/portfolio/domain';
import { injectLanguage } from '@rt/shared/ui';
import { Choices } from '../choices';
import { ActionPlanClient } from './action-plan-client';

/** What a goal answers to outside the region: national priorities, the regional fund and the 2030 Agenda. */
@Component({
  selector: 'rt-plan-crosswalk',
  imports: [Choices],
  template: `@if (mayEdit() && goal().id) {
      @for (each of frameworks(); track each.framework) {
        <rt-choices
          [label]="each.name"
          [choices]="each.choices"
          [chosen]="each.chosen"
          (chosenChange)="save(each.framework, $event)"
        />
      }
    } @else {
      @for (each of frameworks(); track each.framework) {
        @if (each.said) {
          <p class="rt-small">
            <span class="rt-quiet">{{ each.name }}:</span> {{ each.said }}
          </p>
        }
      }
    }`,
  styles: `
    :host {
      display: block;
      padding-inline-start: 16px;
    }
    p {
      margin: 0;
    }
  `,
})
export class PlanCrosswalk {
  readonly goal = input.required<ActionPlanDetail['goals'][number]>();
  readonly mayEdit = input(false);
  readonly saved = output<void>();
  readonly failed = output<unknown>();

  private readonly client = inject(ActionPlanClient);
  private readonly language = injectLanguage();

  protected readonly frameworks = computed(() =>
    FRAMEWORKS.map((framework) => {
      const chosen = this.goal()
        .crosswalk.filter((entry) => entry.framework === framework)
        .map(({ code }) => code);
      const choices = FRAMEWORK_ITEMS[framework].map(({ code, name }) => ({
        key: code,
        name: `${code} ${name[this.language]}`,
      }));
      const said = choices.filter(({ key }) => chosen.includes(key)).map(({ name }) => name);
      return { framework, name: FRAMEWORK_NAMES[framework][this.language], choices, chosen, said: said.join('; ') };
    }),
  );

  protected save(framework: Framework, codes: readonly string[]) {
    const { id, crosswalk } = this.goal();
    if (!id) return;
    const others = crosswalk.filter((entry) => entry.framework !== framework);
    this.client.saveCrosswalk(id, [...others, ...codes.map((code) => ({ framework, code }))]).subscribe({
      next: () => this.saved.emit(),
      error: (error: unknown) => this.failed.emit(error),
    });
  }
}
