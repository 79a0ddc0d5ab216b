import { Component, computed, inject, input } from '@angular/core';
import {
  type ChainEdge,
  type Confidence,
  CONFIDENCES,
  type EdgeContent,
  edgeStrength,
  LAG_MONTHS,
  type Sign,
  SIGNS,
} from '@rt/effect-chains/domain';
import { formatNumber } from '@rt/shared/domain';
import { Control, Field, injectLanguage } from '@rt/shared/ui';
import { ChainLive } from '../live/chain-live';
import { ChainActions } from '../outline/chain-actions';
import { CONFIDENCE_WORDS, SIGN_WORDS, STANDING_WORDS } from './edge-words';
import { PartField } from './part-field';
import { PartPlaceMark } from './part-focus';
import { writtenCount, writtenPercent } from './written';
import { writtenDate } from './written-date';

/** How sure the region is beside what the evidence bears out; which way, how long, how much, and when it is tested. */
@Component({
  selector: 'rt-arrow-figures',
  imports: [Control, Field, PartField, PartPlaceMark],
  templateUrl: './arrow-figures.html',
  styleUrl: './inspector-sections.css',
})
export class ArrowFigures {
  readonly edge = input.required<ChainEdge>();

  protected readonly live = inject(ChainLive);
  private readonly actions = inject(ChainActions);
  private readonly language = injectLanguage();
  protected readonly confidences = CONFIDENCES.map((value) => ({ value, name: CONFIDENCE_WORDS[value] }));
  protected readonly signs = SIGNS.map((value) => ({ value, name: SIGN_WORDS[value] }));
  protected readonly standing = computed(() => {
    const evidence = (this.live.chain()?.evidence ?? []).filter(({ edgeId }) => edgeId === this.edge().id);
    return STANDING_WORDS[edgeStrength(evidence).standing];
  });
  protected readonly percent = computed(() => {
    const { effect } = this.edge();
    return effect === null ? '' : formatNumber(effect * 100, this.language);
  });
  protected readonly readsMonths = (text: string) => writtenCount(text, LAG_MONTHS);
  protected readonly readsPercent = writtenPercent;
  protected readonly readsDate = writtenDate;

  protected write(patch: Partial<EdgeContent>) {
    this.live.type('edge', this.edge().id, patch);
  }

  protected choose(patch: Partial<EdgeContent>) {
    this.actions.choose('edge', this.edge(), patch);
  }

  protected believe({ value }: HTMLSelectElement) {
    this.choose({ confidence: (value || null) as Confidence | null });
  }

  protected turn({ value }: HTMLSelectElement) {
    this.choose({ sign: value as Sign });
  }
}
