import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import type { ChainDetail } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { around, type Rect } from '../layout/geometry';
import { placeByColumns } from '../layout/place-by-columns';
import { ChainLive } from '../live/chain-live';

interface Source {
  chain: ChainDetail | null;
  drops: number;
}

/** Where the boxes lie. A box that nobody placed stays where it was shown, as long as the chain is open. */
@Injectable()
export class CanvasPlaces {
  private readonly live = inject(ChainLive);
  private readonly drops = signal(0);

  readonly places = linkedSignal<Source, ReadonlyMap<Id, Rect>>({
    source: () => ({ chain: this.live.chain(), drops: this.drops() }),
    computation: ({ chain, drops }, previous) => {
      if (!chain) return new Map<Id, Rect>();
      if (!previous || previous.source.chain?.id !== chain.id) return placeByColumns(chain);
      const places = placeByColumns(chain, shownFree(previous.source.chain, previous.value));
      return drops === previous.source.drops ? reusing(places, previous.value) : places;
    },
  });
  readonly around = computed(() => around(this.places().values()));

  of(id: Id): Rect | undefined {
    return this.places().get(id);
  }

  /** The boxes were let go somewhere: they are to be drawn where the chain says, also where that is where they were. */
  settle(): void {
    this.drops.update((drops) => drops + 1);
  }
}

/** Where boxes without a place of their own were shown: one that has just lost its place does not keep it. */
function shownFree({ nodes }: ChainDetail, shown: ReadonlyMap<Id, Rect>): Map<Id, Rect> {
  const free = nodes.filter(({ x, y }) => x === null || y === null);
  return new Map(
    free.flatMap(({ id }) => {
      const place = shown.get(id);
      return place ? [[id, place] as const] : [];
    }),
  );
}

/** The same places, as the same objects where they have not changed: what has not moved is not drawn again. */
function reusing(places: ReadonlyMap<Id, Rect>, before: ReadonlyMap<Id, Rect>): ReadonlyMap<Id, Rect> {
  return new Map(
    [...places].map(([id, place]) => {
      const old = before.get(id);
      const same = old && old.x === place.x && old.y === place.y && old.height === place.height;
      return [id, same ? old : place] as const;
    }),
  );
}
