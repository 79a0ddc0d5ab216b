import { Component, computed, inject, input } from '@angular/core';
import { type ChainNode, NODE_KINDS, NODE_TEXT_LENGTH, type NodeKind } from '@rt/effect-chains/domain';
import { Concepts } from '@rt/goals/ui';
import { formatNumber } from '@rt/shared/domain';
import { Control, Field, injectLanguage } from '@rt/shared/ui';
import { ChainLive } from '../live/chain-live';
import { ChainActions } from '../outline/chain-actions';
import { AMOUNT_WORDS } from './amount-words';
import { BoxArrows } from './box-arrows';
import { BoxTies } from './box-ties';
import { GroupField } from './group-field';
import { PartField } from './part-field';
import { PartFindings } from './part-findings';
import { PartPlaceMark } from './part-focus';
import { PartLoss } from './part-loss';
import { writtenCount, writtenText } from './written';

/** Everything about one box. */
@Component({
  selector: 'rt-box-inspector',
  imports: [BoxArrows, BoxTies, Control, Field, GroupField, PartField, PartFindings, PartLoss, PartPlaceMark],
  templateUrl: './box-inspector.html',
  styleUrl: './inspector-sections.css',
})
export class BoxInspector {
  readonly node = input.required<ChainNode>();

  protected readonly live = inject(ChainLive);
  protected readonly actions = inject(ChainActions);
  private readonly stages = inject(Concepts).stages;
  private readonly language = injectLanguage();
  protected readonly kinds = NODE_KINDS;
  protected readonly ids = computed(() => new Set([this.node().id]));
  protected readonly hint = computed(() => this.stages()[this.node().kind].definition);
  protected readonly amount = computed(() => {
    const { amount, kind } = this.node();
    const words = AMOUNT_WORDS[kind] ?? (amount === null ? null : AMOUNT_WORDS.output);
    return words && { ...words, text: amount === null ? '' : formatNumber(amount, this.language) };
  });
  protected readonly readsText = (text: string) => writtenText(text, NODE_TEXT_LENGTH, true);
  protected readonly readsAmount = (text: string) => writtenCount(text, { min: 0, max: 1_000_000_000 });

  protected write(text: string | null) {
    if (text !== null) this.live.type('node', this.node().id, { text });
  }

  protected count(amount: number | null) {
    this.live.type('node', this.node().id, { amount });
  }

  protected move(list: HTMLSelectElement) {
    this.actions.move(this.ids(), list.value as NodeKind);
  }
}
