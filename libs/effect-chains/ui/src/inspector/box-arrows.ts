import { Component, computed, inject, input } from '@angular/core';
import type { ChainNode } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { ChainLive } from '../live/chain-live';
import { ChainActions } from '../outline/chain-actions';
import { BoxChooser } from './box-chooser';
import { PartPlaceMark } from './part-focus';

/** What leads to a box and where it leads; a press goes to the arrow. */
@Component({
  selector: 'rt-box-arrows',
  imports: [BoxChooser, PartPlaceMark],
  templateUrl: './box-arrows.html',
  styleUrl: './inspector-sections.css',
})
export class BoxArrows {
  readonly node = input.required<ChainNode>();

  protected readonly live = inject(ChainLive);
  protected readonly actions = inject(ChainActions);
  protected readonly onwards = computed(() => this.ends('fromId', 'toId'));
  protected readonly hither = computed(() => this.ends('toId', 'fromId'));
  /** A box does not lead to itself, nor twice to another. */
  protected readonly notOnwards = computed(
    () => new Set([this.node().id, ...this.onwards().map(({ boxId }) => boxId)]),
  );
  protected readonly notHither = computed(() => new Set([this.node().id, ...this.hither().map(({ boxId }) => boxId)]));

  protected select(id: Id) {
    this.live.selection.set(new Set([id]));
  }

  private ends(here: 'fromId' | 'toId', there: 'fromId' | 'toId') {
    const { nodes = [], edges = [] } = this.live.chain() ?? {};
    const texts = new Map(nodes.map(({ id, text }) => [id, text]));
    return edges
      .filter((edge) => edge[here] === this.node().id)
      .map((edge) => ({ ...edge, boxId: edge[there], text: texts.get(edge[there]) ?? '' }));
  }
}
