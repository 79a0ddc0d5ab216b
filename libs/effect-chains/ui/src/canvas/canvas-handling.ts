import { inject, Injectable } from '@angular/core';
import { adding, type ChainDetail, changing, type NodeKind, type PartChange, removing } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { kindAfter, kindBefore } from '../layout/columns';
import type { Point, Rect } from '../layout/geometry';
import { ChainLive } from '../live/chain-live';
import { CanvasPlaces } from './canvas-places';
import { CanvasVoice } from './canvas-voice';
import { copyParts, readCopied } from './copied-parts';
import { arranged, dropped, intoColumn } from './moves';
import { pasteLines, pasteParts } from './pasted-parts';

/** Moves, copies, groups and removes what is there already; on what is selected where nothing else is said. */
@Injectable()
export class CanvasHandling {
  private readonly live = inject(ChainLive);
  private readonly places = inject(CanvasPlaces);
  private readonly voice = inject(CanvasVoice);

  /** Boxes were let go at new places. */
  drop(drops: ReadonlyMap<Id, Point>): void {
    this.change((chain) => dropped(chain, this.places.places(), drops), MOVED);
    this.places.settle();
  }

  /** Moves what is selected a little, up or down. */
  nudge(by: number): void {
    const drops = this.boxes().flatMap(({ id }) => {
      const place = this.places.of(id);
      return place ? [[id, { x: place.x, y: place.y + by }] as const] : [];
    });
    this.drop(new Map(drops));
  }

  /** Moves what is selected to the column after or before. */
  shift(way: 'left' | 'right', names: Record<NodeKind, string>): void {
    const [first] = this.boxes();
    if (!first) return;
    const kind = way === 'right' ? kindAfter(first.kind) : kindBefore(first.kind);
    const ids = new Set(this.boxes().map(({ id }) => id));
    this.change((chain) => intoColumn(chain, this.places.places(), ids, kind), MOVED);
    this.voice.say($localize`:@@canvas.said-column:Nu i kolumnen ${names[kind]}:column:.`);
  }

  /** What a layout found. */
  arrange(places: ReadonlyMap<Id, Rect>): void {
    this.change((chain) => arranged(chain, places), $localize`:@@canvas.done-arrange:Rutorna ordnades`);
    this.places.settle();
  }

  remove(): void {
    const ids = this.live.selection();
    const said = $localize`:@@canvas.done-remove:Det markerade togs bort`;
    if (!this.change((chain) => removing(chain, ids), said)) return;
    this.live.selection.set(new Set());
    this.voice.say($localize`:@@canvas.said-removed:Borttaget. Ångra med Ctrl Z.`);
  }

  duplicate(): void {
    this.paste(this.copied(), 'activity', $localize`:@@canvas.done-duplicate:Rutorna dubblerades`);
  }

  /** What is selected, as text for the clipboard; empty where no box is. */
  copied(): string {
    const chain = this.live.chain();
    return chain ? copyParts(chain, this.live.selection()) : '';
  }

  /** Parts or lines from the clipboard; lines become boxes of this column. */
  paste(text: string, kind: NodeKind, said = $localize`:@@canvas.done-paste:Rutorna klistrades in`): void {
    const parts = readCopied(text);
    const groups = this.live.chain()?.groups ?? [];
    const { changes, nodeIds } = parts ? pasteParts(parts, groups) : pasteLines(text, kind);
    if (!this.change(() => changes, said)) return;
    this.live.selection.set(new Set(nodeIds));
    this.voice.say($localize`:@@canvas.said-pasted:${nodeIds.length}:count: rutor lades till och är markerade.`);
  }

  /** A named frame around the selected boxes; its id. */
  group(): Id | null {
    const boxes = this.boxes();
    if (!boxes.length) return null;
    const id = crypto.randomUUID();
    const frame = adding('group', id, { name: $localize`:@@canvas.new-group:Ny grupp` });
    const members = boxes.flatMap((node) => changing('node', node, { groupId: id }) ?? []);
    this.change(() => [frame, ...members], $localize`:@@canvas.done-group:Rutorna grupperades`);
    this.live.selection.set(new Set([id]));
    return id;
  }

  /** Takes away the frames that are selected, or that the selected boxes are in; the boxes stay. */
  ungroup(): void {
    const ids = this.live.selection();
    const inside = new Set(this.boxes().map(({ groupId }) => groupId));
    const frames = this.live.chain()?.groups.filter(({ id }) => ids.has(id) || inside.has(id)) ?? [];
    const gone = new Set(frames.map(({ id }) => id));
    this.change((chain) => removing(chain, gone), $localize`:@@canvas.done-ungroup:Gruppen löstes upp`);
  }

  /** The boxes that are selected, and those in the groups that are. */
  boxes() {
    const ids = this.live.selection();
    return this.live.chain()?.nodes.filter(({ id, groupId }) => ids.has(id) || (groupId && ids.has(groupId))) ?? [];
  }

  private change(changes: (chain: ChainDetail) => PartChange[], said: string): boolean {
    const chain = this.live.chain();
    const made = chain ? changes(chain) : [];
    if (made.length) this.live.change(made, said);
    return made.length > 0;
  }
}

const MOVED = $localize`:@@canvas.done-move:Rutorna flyttades`;
