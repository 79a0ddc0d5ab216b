import { Component, computed, input, output } from '@angular/core';
import { FUNDS, INTERVENTION_KINDS } from '@rt/portfolio/domain';
import {
  addressOfSelection,
  FUND_NAMES,
  KIND_NAMES,
  type ListAddress,
  MoreFilters,
  SelectionWords,
  selectionOf,
} from '@rt/portfolio/ui';
import { Control, Field } from '@rt/shared/ui';

/** A selection of interventions by name and filter, any that the list has: what it holds is what the filter finds when it is looked at. */
@Component({
  selector: 'rt-portfolio-choice',
  imports: [Control, Field, MoreFilters, SelectionWords],
  templateUrl: './portfolio-choice.html',
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
    .two {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
      gap: 16px;
    }
    rt-more-filters {
      margin: 0;
    }
  `,
})
export class PortfolioChoice {
  readonly name = input.required<string>();
  /** The selection as it is saved. */
  readonly filter = input.required<string>();
  readonly error = input<string>();
  readonly changed = output<{ name?: string; filter?: string }>();

  protected readonly kinds = INTERVENTION_KINDS.map((key) => ({ key, name: KIND_NAMES[key] }));
  protected readonly funds = FUNDS.map((key) => ({ key, name: FUND_NAMES[key] }));
  protected readonly address = computed(() => addressOfSelection(this.filter()));

  protected rename(event: Event) {
    this.changed.emit({ name: (event.target as HTMLInputElement).value });
  }

  protected choose(part: 'typ' | 'fond' | 'sok', event: Event) {
    this.narrow({ [part]: (event.target as HTMLInputElement).value.trim() || null });
  }

  protected narrow(part: ListAddress) {
    this.changed.emit({ filter: selectionOf({ ...this.address(), ...part }) });
  }
}
