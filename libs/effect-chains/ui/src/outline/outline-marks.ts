import { inject, Injectable } from '@angular/core';
import type { Id } from '@rt/shared/domain';
import { ChainLive } from '../live/chain-live';
import { rangeBetween } from './range-between';

/** Which parts are marked: one by entering it, several by their marks, all between two with Shift. */
@Injectable()
export class OutlineMarks {
  private readonly live = inject(ChainLive);
  private anchor: Id | null = null;

  only(id: Id): void {
    this.live.selection.set(new Set([id]));
  }

  /** Entering a box selects it; one of several that are marked leaves them marked. */
  enter(id: Id): void {
    if (!this.live.selection().has(id)) this.only(id);
    this.anchor = id;
  }

  /** `order` is that of the list; `range` takes all from the last one that was marked. */
  mark(id: Id, range: boolean, order: readonly Id[]): void {
    const marked = new Set(this.live.selection());
    if (range && this.anchor) for (const each of rangeBetween(order, this.anchor, id)) marked.add(each);
    else if (!marked.delete(id)) marked.add(id);
    if (!range) this.anchor = id;
    this.live.selection.set(marked);
  }
}
