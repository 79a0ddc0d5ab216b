import { Component, computed, inject } from '@angular/core';
import { BULK_WAYS, type BulkWay, DIRECTNESS, NOT_A_SHARE } from '@rt/portfolio/domain';
import { Control, Field, injectLanguage } from '@rt/shared/ui';
import { GoalPicker } from '../goal-picker';
import { DIRECTNESS_NAMES, goalName } from '../portfolio-words';
import { BulkStore } from './bulk-store';

const WAY_NAMES: Readonly<Record<BulkWay, string>> = {
  add: $localize`:@@bulk-way.add:Lägg till, med en del av det ofördelade`,
  split: $localize`:@@bulk-way.split:Fördela lika på alla mål, som antagande`,
  replace: $localize`:@@bulk-way.replace:Ersätt de mål som finns`,
};

/** Which goals the chosen interventions are linked to, with how much, and in which way. */
@Component({
  selector: 'rt-bulk-order',
  imports: [Control, Field, GoalPicker],
  templateUrl: './bulk-order.html',
  styleUrl: './bulk-order.css',
})
export class BulkOrderFields {
  protected readonly store = inject(BulkStore);
  protected readonly ways = BULK_WAYS.map((way) => ({ way, name: WAY_NAMES[way] }));
  protected readonly directions = DIRECTNESS.map((way) => ({ way, name: DIRECTNESS_NAMES[way] }));
  protected readonly notAShare = NOT_A_SHARE[injectLanguage()];
  protected readonly goalName = goalName;
  protected readonly lineages = computed(() => this.store.goals().map(({ lineageId }) => lineageId));

  protected read = (event: Event) => (event.target as HTMLInputElement).value;
}
