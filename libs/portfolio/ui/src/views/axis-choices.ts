import { Component, computed, input, output } from '@angular/core';
import { type Dimension, DIMENSIONS } from '@rt/portfolio/domain';
import { Control, Field } from '@rt/shared/ui';
import { DIMENSION_NAMES } from './dimension-words';
import { PART_OF } from './filter-address';
import { GOAL_CHOICES, type PortfolioAddress } from './portfolio-address';
import { AXIS_NAMES, GOAL_CHOICE_NAMES } from './portfolio-page-words';

/** What a view is divided by. A dimension chosen on one axis changes places with the one that had it. */
@Component({
  selector: 'rt-axis-choices',
  imports: [Control, Field],
  template: `
    @for (axis of axes(); track axis.part) {
      <rt-field [label]="axis.name">
        <select rtControl (change)="choose(axis.part, axis.dimension, $event)">
          @for (option of dimensions; track option.dimension) {
            <option [value]="option.dimension" [selected]="option.dimension === axis.dimension">
              {{ option.name }}
            </option>
          }
        </select>
      </rt-field>
    }
    @if (byGoal()) {
      <rt-field label="Mål visas" i18n-label="@@axis.level">
        <select rtControl (change)="level($event)">
          @for (option of levels; track option.level) {
            <option [value]="option.level" [selected]="option.level === address().level">{{ option.name }}</option>
          }
        </select>
      </rt-field>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(180px, 100%), 1fr));
      gap: 12px 16px;
      max-width: 800px;
    }
  `,
})
export class AxisChoices {
  readonly address = input.required<PortfolioAddress>();
  readonly changed = output<Record<string, string | null>>();

  protected readonly dimensions = DIMENSIONS.map((dimension) => ({ dimension, name: DIMENSION_NAMES[dimension] }));
  protected readonly levels = GOAL_CHOICES.flatMap((level) =>
    level === 'vision' ? [] : [{ level, name: GOAL_CHOICE_NAMES[level] }],
  );
  protected readonly axes = computed(() =>
    Object.entries(this.address().axes).map(([part, dimension]) => ({ part, dimension, name: AXIS_NAMES[part] ?? '' })),
  );
  protected readonly byGoal = computed(() => Object.values(this.address().axes).includes('goal'));

  protected choose(part: string, before: Dimension, event: Event) {
    const chosen = (event.target as HTMLSelectElement).value as Dimension;
    const axes = this.address().axes;
    const other = Object.keys(axes).find((axis) => axes[axis] === chosen);
    this.changed.emit({ [part]: PART_OF[chosen], ...(other ? { [other]: PART_OF[before] } : {}) });
  }

  protected level(event: Event) {
    const { value } = event.target as HTMLSelectElement;
    this.changed.emit({ niva: value === 'linked' ? null : value });
  }
}
