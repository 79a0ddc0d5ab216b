import { inject, Injectable } from '@angular/core';
import {
  adding,
  changing,
  type ChainEdge,
  type NodeContent,
  NEW_EDGE,
  NEW_NODE,
  type NodeKind,
  type PartChange,
} from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { boxSize } from '../layout/box-size';
import { BOX_WIDTH, columnNear, columnX, kindAfter, nearestKind } from '../layout/columns';
import type { Point } from '../layout/geometry';
import { ChainLive } from '../live/chain-live';
import { CanvasVoice } from './canvas-voice';

/** Draws new boxes and arrows. What was drawn is selected. */
@Injectable()
export class CanvasDrawing {
  private readonly live = inject(ChainLive);
  private readonly voice = inject(CanvasVoice);

  /** A new box in a column, where there is room; its id. */
  addBox(kind: NodeKind): Id {
    const box = newBox(kind);
    this.live.change([box], $localize`:@@canvas.done-add:Rutan lades till`);
    this.select(box.id);
    return box.id;
  }

  /** A new box where somebody pointed: in the column there, otherwise of the one that is nearest; its id. */
  addBoxAt({ x, y }: Point): Id {
    const left = x - BOX_WIDTH / 2;
    const kind = nearestKind(left);
    const place = { x: columnNear(left) ? columnX(kind) : Math.round(left), y: Math.round(y - HALF), pinned: true };
    const box = newBox(kind, place);
    this.live.change([box], $localize`:@@canvas.done-add:Rutan lades till`);
    this.select(box.id);
    return box.id;
  }

  /** An arrow between two boxes; its id. There is at most one each way, and none from a box to itself. */
  connect(fromId: Id, toId: Id): Id | null {
    if (fromId === toId) return null;
    const there = this.live.chain()?.edges.find((edge) => edge.fromId === fromId && edge.toId === toId);
    if (there) this.voice.say($localize`:@@canvas.said-arrow-exists:Pilen finns redan. Den är nu markerad.`);
    const arrow = newArrow(fromId, toId);
    if (!there) this.live.change([arrow], $localize`:@@canvas.done-connect:Pilen drogs`);
    const { id } = there ?? arrow;
    this.select(id);
    return id;
  }

  /**
   * An arrow to a new box, where the arrow was let go on empty ground: of the column it was let go in, otherwise of the one
   * after; its id.
   */
  connectToNew(fromId: Id, tip: Point): Id | null {
    const from = this.live.chain()?.nodes.find(({ id }) => id === fromId);
    if (!from) return null;
    const near = columnNear(tip.x);
    const kind = near ?? kindAfter(from.kind);
    const y = Math.round(tip.y - HALF);
    const box = newBox(kind, { x: near ? columnX(near) : Math.round(tip.x), y, pinned: true });
    this.live.change([box, newArrow(fromId, box.id)], $localize`:@@canvas.done-add-led:Rutan och pilen lades till`);
    this.select(box.id);
    return box.id;
  }

  /** An end of an arrow led to another box. */
  reconnect(edgeId: Id, end: Partial<Pick<ChainEdge, 'fromId' | 'toId'>>): void {
    const edge = this.live.chain()?.edges.find(({ id }) => id === edgeId);
    if (!edge) return;
    const after = { ...edge, ...end };
    const taken = this.live
      .chain()
      ?.edges.some(({ id, fromId, toId }) => id !== edgeId && fromId === after.fromId && toId === after.toId);
    if (after.fromId === after.toId || taken) {
      return this.voice.say($localize`:@@canvas.said-arrow-refused:Pilen ligger kvar: det finns redan en sådan pil.`);
    }
    const change = changing('edge', edge, end);
    if (change) this.live.change([change], $localize`:@@canvas.done-reconnect:Pilen flyttades`);
  }

  private select(id: Id) {
    this.live.selection.set(new Set([id]));
  }
}

/** From the middle of a new box to its edge. */
const HALF = boxSize({ ...NEW_NODE, text: '' }).height / 2;

const newBox = (kind: NodeKind, place: Partial<NodeContent> = {}): PartChange =>
  adding('node', crypto.randomUUID(), { ...NEW_NODE, kind, text: $localize`:@@canvas.new-box:Ny ruta`, ...place });

const newArrow = (fromId: Id, toId: Id): PartChange =>
  adding('edge', crypto.randomUUID(), { ...NEW_EDGE, fromId, toId });
