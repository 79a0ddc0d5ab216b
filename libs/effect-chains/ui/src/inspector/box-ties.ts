import { Component, computed, inject, input } from '@angular/core';
import type { ChainNode } from '@rt/effect-chains/domain';
import { GoalPicker } from '@rt/portfolio/ui';
import { formatKronor, type Id } from '@rt/shared/domain';
import { injectLanguage } from '@rt/shared/ui';
import { ChainLive } from '../live/chain-live';
import { ChainActions } from '../outline/chain-actions';
import { IndicatorChooser } from './indicator-chooser';
import { InterventionChooser } from './intervention-chooser';
import { PartPlaceMark } from './part-focus';
import { type Tie, TieList } from './tie-list';

/** What a box is tied to outside the chain: the goal it stands for, how it is measured, who does it. */
@Component({
  selector: 'rt-box-ties',
  imports: [GoalPicker, IndicatorChooser, InterventionChooser, PartPlaceMark, TieList],
  templateUrl: './box-ties.html',
  styleUrl: './inspector-sections.css',
})
export class BoxTies {
  readonly node = input.required<ChainNode>();

  protected readonly live = inject(ChainLive);
  protected readonly actions = inject(ChainActions);
  private readonly language = injectLanguage();
  private readonly references = computed(() => this.live.chain()?.references);
  protected readonly ids = computed(() => new Set([this.node().id]));
  protected readonly goal = computed((): Tie[] => {
    const { goalLineageId } = this.node();
    if (!goalLineageId) return [];
    const goal = this.references()?.goals.find(({ lineageId }) => lineageId === goalLineageId);
    if (!goal) return [{ id: goalLineageId, name: FETCHING }];
    return [{ id: goalLineageId, name: [goal.code, goal.wording].filter(Boolean).join(' '), link: ['/mal', goal.id] }];
  });
  protected readonly indicators = computed(() =>
    this.node().indicatorIds.map((id): Tie => {
      const found = this.references()?.indicators.find((each) => each.id === id);
      return found ? { id, name: found.name, note: found.unit, link: ['/indikatorer', id] } : { id, name: FETCHING };
    }),
  );
  protected readonly interventions = computed(() =>
    this.node().interventionIds.map((id): Tie => {
      const found = this.references()?.interventions.find((each) => each.id === id);
      if (!found) return { id, name: FETCHING };
      return { id, name: found.name, note: formatKronor(found.amount, this.language), link: ['/insatser', id] };
    }),
  );

  protected standFor(goalLineageId: Id | null) {
    this.actions.choose('node', this.node(), { goalLineageId });
  }
}

const FETCHING = $localize`:@@box-ties.fetching:Namnet hämtas …`;
