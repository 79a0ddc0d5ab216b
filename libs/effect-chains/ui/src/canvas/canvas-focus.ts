import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import type { Id } from '@rt/shared/domain';
import { ChainLive } from '../live/chain-live';
import { CanvasPlaces } from './canvas-places';
import { readingOrder } from './neighbours';

/** Where the keyboard is on the canvas: on one box, or on one arrow; writing in a box or a group's name; choosing where an arrow leads. */
@Injectable()
export class CanvasFocus {
  private readonly live = inject(ChainLive);
  private readonly places = inject(CanvasPlaces);

  readonly order = computed(() => readingOrder(this.live.chain()?.nodes ?? [], this.places.places()));
  private readonly left = signal<Id | null>(null);
  /** The box that the Tab key comes to: the one left last, otherwise the first that is selected, or the first of all. */
  readonly current = computed(() => {
    const order = this.order();
    const left = this.left();
    if (left && order.includes(left)) return left;
    return order.find((id) => this.live.selection().has(id)) ?? order[0] ?? null;
  });
  /** The arrow that has the focus instead of a box. */
  readonly arrow = linkedSignal<Id | null, Id | null>({ source: this.left, computation: () => null });
  readonly editing = signal<Id | null>(null);
  readonly connecting = signal<Id | null>(null);
  /** What is to take the focus once it is drawn. */
  readonly wanted = signal<{ part: 'node' | 'edge' | 'group'; id: Id } | null>(null);

  toBox(id: Id) {
    this.left.set(id);
    this.arrow.set(null);
    this.wanted.set({ part: 'node', id });
  }

  toArrow(id: Id) {
    this.arrow.set(id);
    this.wanted.set({ part: 'edge', id });
  }

  toGroup(id: Id) {
    this.wanted.set({ part: 'group', id });
  }

  /** The focus came to a box by itself: by the Tab key or a press. */
  arrived(id: Id) {
    this.left.set(id);
    this.arrow.set(null);
  }

  edit(id: Id | null) {
    if (id && this.live.mayEdit()) this.editing.set(id);
  }
}
