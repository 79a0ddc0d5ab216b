import { Component, computed, inject, input, output, signal } from '@angular/core';
import { type Dimension, DIMENSIONS, isOutside } from '@rt/portfolio/domain';
import { type FilterChange, FilterFields } from '@rt/shared/ui';
import { DIMENSION_NAMES, memberName } from './dimension-words';
import { type FilterAddress, type FilterPart, PART_OF } from './filter-address';
import { FIXED_FILTERS, fixedChosen } from './fixed-filters';
import { PortfolioClient } from './portfolio-client';

/**
 * Filters by whatever interventions are sorted by, how many pay for them and how they answer the horizontal criteria;
 * the choices are read when they are needed.
 */
@Component({
  selector: 'rt-more-filters',
  imports: [FilterFields],
  template: `<rt-filter-fields
    [chips]="chips()"
    [fields]="fields()"
    (changed)="set($event)"
    (cleared)="clear()"
    (unfolded)="open.set($event)"
  />`,
  styles: ':host { display: block; margin-block-end: 24px; }',
})
export class MoreFilters {
  readonly address = input.required<FilterAddress>();
  /** Dimensions that have a field of their own elsewhere on the page. */
  readonly elsewhere = input<readonly Dimension[]>([]);
  readonly changed = output<FilterAddress>();

  protected readonly open = signal(false);
  private readonly choices = inject(PortfolioClient).choices(() => this.open() || this.active().length > 0);

  private readonly dimensions = computed(() => DIMENSIONS.filter((dimension) => !this.elsewhere().includes(dimension)));
  private readonly active = computed(() =>
    DIMENSIONS.filter((dimension) => {
      const key = this.address()[PART_OF[dimension]];
      return key && (isOutside(key) || !this.elsewhere().includes(dimension));
    }),
  );

  protected readonly fields = computed(() => [
    ...this.dimensions().map((dimension) => ({
      part: PART_OF[dimension] as FilterPart,
      name: DIMENSION_NAMES[dimension],
      chosen: this.address()[PART_OF[dimension]] ?? '',
      options: this.members(dimension).map((member) => ({
        key: member.key,
        name: `${memberName(dimension, member)} (${member.interventions})`,
      })),
    })),
    ...FIXED_FILTERS.map((filter) => ({ ...filter, chosen: this.address()[filter.part] ?? '' })),
  ]);
  protected readonly chips = computed(() => [
    ...this.active().map((dimension) => {
      const key = this.address()[PART_OF[dimension]] ?? '';
      const known = this.members(dimension).find((member) => member.key === key);
      const value = memberName(dimension, known ?? plain(key));
      return { part: PART_OF[dimension] as FilterPart, name: DIMENSION_NAMES[dimension], value };
    }),
    ...fixedChosen(this.address()),
  ]);

  private members(dimension: Dimension) {
    return this.choices.hasValue() ? this.choices.value()[dimension] : [];
  }

  /** A goal chosen by hand means the goal and all beneath it. */
  protected set({ part, key }: FilterChange<FilterPart>) {
    this.changed.emit({ [part]: key, ...(part === PART_OF.goal ? { malniva: null } : {}) });
  }

  protected clear() {
    const parts = this.chips().map(({ part }) => [part, null] as const);
    this.changed.emit({ ...Object.fromEntries(parts), malniva: null });
  }
}

/** A member the choices do not hold, or not yet. */
const plain = (key: string) => ({ key, name: UNKNOWN, code: null });
const UNKNOWN = '…';
