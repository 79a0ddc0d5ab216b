import { inject, Injectable } from '@angular/core';
import {
  changing,
  type NodeContent,
  type NodeKind,
  type PartContents,
  type PartKind,
  removing,
  type StoredParts,
} from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { ChainLive } from '../live/chain-live';
import { boxesChanged, groupedAs, movedTo, newArrow, newBox, reordered, tiedTo } from './chain-edits';

/** What a person does to the chain from its words and forms; each is one step to undo, named. */
@Injectable()
export class ChainActions {
  private readonly live = inject(ChainLive);

  /** The new box's id. */
  addBox(kind: NodeKind, text: string, rest: Partial<NodeContent> = {}): Id {
    const change = newBox(kind, text, rest);
    this.live.change([change], ADDED);
    return change.id;
  }

  draw(fromId: Id, toId: Id): Id {
    const change = newArrow(fromId, toId);
    this.live.change([change], DRAWN);
    return change.id;
  }

  move(ids: ReadonlySet<Id>, kind: NodeKind): void {
    const chain = this.live.chain();
    if (chain) this.live.change(movedTo(chain, ids, kind), MOVED);
  }

  reorder(id: Id, step: -1 | 1): void {
    const chain = this.live.chain();
    if (chain) this.live.change(reordered(chain, id, step), MOVED);
  }

  group(ids: ReadonlySet<Id>, name: string): void {
    const chain = this.live.chain();
    if (chain) this.live.change(groupedAs(chain, ids, name), GROUPED);
  }

  putInGroup(ids: ReadonlySet<Id>, groupId: Id | null): void {
    const chain = this.live.chain();
    if (chain)
      this.live.change(
        boxesChanged(chain, ids, () => ({ groupId })),
        groupId ? GROUPED : UNGROUPED,
      );
  }

  tie(ids: ReadonlySet<Id>, field: 'indicatorIds' | 'interventionIds', to: Id): void {
    const chain = this.live.chain();
    if (chain) this.live.change(tiedTo(chain, ids, field, to), TIED);
  }

  untie(id: Id, field: 'indicatorIds' | 'interventionIds', from: Id): void {
    const chain = this.live.chain();
    if (!chain) return;
    const without = boxesChanged(chain, new Set([id]), (node) => ({
      [field]: node[field].filter((each) => each !== from),
    }));
    this.live.change(without, UNTIED);
  }

  remove(ids: ReadonlySet<Id>): void {
    const chain = this.live.chain();
    if (!chain) return;
    this.live.change(removing(chain, ids), ids.size === 1 ? REMOVED : REMOVED_SEVERAL);
    this.live.selection.set(new Set());
  }

  /** A choice, as opposed to what is typed. */
  choose<K extends PartKind>(part: K, before: StoredParts[K], after: Partial<PartContents[K]>): void {
    const change = changing(part, before, after);
    if (change) this.live.change([change], CHANGED);
  }
}

const ADDED = $localize`:@@chain-action.added:Rutan lades till`;
const DRAWN = $localize`:@@chain-action.drawn:Pilen drogs`;
const MOVED = $localize`:@@chain-action.moved:Rutan flyttades`;
const GROUPED = $localize`:@@chain-action.grouped:Rutorna grupperades`;
const UNGROUPED = $localize`:@@chain-action.ungrouped:Rutan togs ur gruppen`;
const TIED = $localize`:@@chain-action.tied:Kopplingen lades till`;
const UNTIED = $localize`:@@chain-action.untied:Kopplingen togs bort`;
const REMOVED = $localize`:@@chain-action.removed:Delen togs bort`;
const REMOVED_SEVERAL = $localize`:@@chain-action.removed-several:Delarna togs bort`;
const CHANGED = $localize`:@@chain-action.changed:Ändringen gjordes`;
