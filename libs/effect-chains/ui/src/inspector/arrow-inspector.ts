import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, input, signal, type Type } from '@angular/core';
import {
  ASSUMPTION_LENGTH,
  type ChainEdge,
  CLAIM_LENGTH,
  type EdgeContent,
  EXTERNAL_FACTORS_LENGTH,
} from '@rt/effect-chains/domain';
import { ChainLive } from '../live/chain-live';
import { ChainActions } from '../outline/chain-actions';
import { ARROW_SLOT } from './arrow-slot';
import { ArrowFigures } from './arrow-figures';
import { ArrowEvidence } from './arrow-evidence';
import { PartField } from './part-field';
import { PartFindings } from './part-findings';
import { PartPlaceMark } from './part-focus';
import { PartLoss } from './part-loss';
import { writtenText } from './written';

/** Everything about one arrow: what is claimed, what it rests on, what bears it out. */
@Component({
  selector: 'rt-arrow-inspector',
  imports: [ArrowEvidence, ArrowFigures, NgComponentOutlet, PartField, PartFindings, PartLoss, PartPlaceMark],
  templateUrl: './arrow-inspector.html',
  styleUrl: './inspector-sections.css',
})
export class ArrowInspector {
  readonly edge = input.required<ChainEdge>();

  protected readonly live = inject(ChainLive);
  protected readonly actions = inject(ChainActions);
  protected readonly ends = computed(() => {
    const nodes = this.live.chain()?.nodes ?? [];
    const { fromId, toId } = this.edge();
    const [from, to] = [fromId, toId].map((id) => nodes.find((node) => node.id === id));
    return from && to ? { from, to } : null;
  });
  /** What other domains know of the arrow, once it is loaded. */
  protected readonly slot = signal<Type<unknown> | null>(null);
  protected readonly slotInputs = computed(() => {
    const [chainId, ends] = [this.live.chain()?.id, this.ends()];
    return chainId && ends ? { chainId, edge: this.edge(), from: ends.from.text, to: ends.to.text } : null;
  });
  protected readonly readsClaim = (text: string) => writtenText(text, CLAIM_LENGTH, false);
  protected readonly readsAssumption = (text: string) => writtenText(text, ASSUMPTION_LENGTH, false);
  protected readonly readsFactors = (text: string) => writtenText(text, EXTERNAL_FACTORS_LENGTH, false);

  constructor() {
    const load = inject(ARROW_SLOT, { optional: true });
    void load?.().then((loaded) => this.slot.set(loaded));
  }

  protected write(patch: Partial<EdgeContent>) {
    this.live.type('edge', this.edge().id, patch);
  }

  protected only = (id: string) => new Set([id]);
}
