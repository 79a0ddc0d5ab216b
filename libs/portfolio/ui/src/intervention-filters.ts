import { Component, computed, effect, input, linkedSignal, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FUNDS, INTERVENTION_KINDS } from '@rt/portfolio/domain';
import { Control, Field } from '@rt/shared/ui';
import { type ListAddress, type View, viewOf } from './list-address';
import { FUND_NAMES, KIND_NAMES } from './portfolio-words';

const PAUSE_MS = 250;

const VIEW_NAMES: readonly { view: View; name: string }[] = [
  { view: 'alla', name: $localize`:@@view.all:Alla` },
  { view: 'mina', name: $localize`:@@view.mine:Mina` },
  { view: 'obesvarade', name: $localize`:@@view.unanswered:Obesvarade` },
  { view: 'utan-mal', name: $localize`:@@view.without-goal:Utan bekräftat mål` },
  { view: 'ofordelade', name: $localize`:@@view.unallocated:Med ofördelat` },
  { view: 'avbojda', name: $localize`:@@view.declined:Avböjda` },
];

/** What the list is narrowed by; each choice is an address. */
@Component({
  selector: 'rt-intervention-filters',
  imports: [Control, Field, RouterLink],
  templateUrl: './intervention-filters.html',
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      margin-block-end: 16px;
    }
    .fields {
      display: grid;
      grid-template-columns: minmax(0, 2fr) repeat(2, minmax(0, 1fr));
      gap: 12px 16px;
      max-width: 800px;
      margin-block-end: 24px;
    }
    @media (max-width: 560px) {
      .fields {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class InterventionFilters {
  readonly address = input.required<ListAddress>();
  readonly changed = output<ListAddress>();

  protected readonly views = VIEW_NAMES;
  protected readonly view = computed(() => viewOf(this.address()));
  protected readonly kinds = INTERVENTION_KINDS.map((kind) => ({ kind, name: KIND_NAMES[kind] }));
  protected readonly funds = FUNDS.map((fund) => ({ fund, name: FUND_NAMES[fund] }));
  protected readonly text = linkedSignal(() => this.address().sok ?? '');

  constructor() {
    effect((onCleanup) => {
      const text = this.text();
      if (text === (this.address().sok ?? '')) return;
      const timer = setTimeout(() => this.changed.emit({ sok: text || null }), PAUSE_MS);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected type(event: Event) {
    this.text.set((event.target as HTMLInputElement).value);
  }

  protected choose(part: 'typ' | 'fond', event: Event) {
    this.changed.emit({ [part]: (event.target as HTMLSelectElement).value || null });
  }
}
