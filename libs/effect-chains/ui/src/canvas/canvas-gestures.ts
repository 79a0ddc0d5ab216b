import { inject, Injectable, signal } from '@angular/core';
import {
  F_SCROLL_PAN_CONTROL_SCHEME,
  FControlSchemeController,
  type FCreateConnectionEvent,
  type FDragStartedEvent,
  type FMoveNodesEvent,
  type FReassignConnectionEvent,
  type FSelectionChangeEvent,
} from '@foblex/flow';
import type { Id } from '@rt/shared/domain';
import type { Point } from '../layout/geometry';
import { ChainLive } from '../live/chain-live';
import { CanvasDrawing } from './canvas-drawing';
import { CanvasFocus } from './canvas-focus';
import { CanvasHandling } from './canvas-handling';
import { CanvasView } from './canvas-view';

const isTouch = ({ type }: Event) => type.startsWith('touch');
/** The box of a connector: `out:` and `in:` stand before its id. */
export const boxOf = (connectorId: string): Id => connectorId.slice(connectorId.indexOf(':') + 1);

/** What the mouse, the pen and the finger do: the wheel and a finger move the canvas, a drag with the mouse selects. */
@Injectable()
export class CanvasGestures {
  private readonly live = inject(ChainLive);
  private readonly drawing = inject(CanvasDrawing);
  private readonly handling = inject(CanvasHandling);
  private readonly focus = inject(CanvasFocus);
  private readonly view = inject(CanvasView);
  private banding = false;
  /** The space bar is down: a drag moves the canvas. */
  readonly holding = signal(false);
  /** The boxes that are being dragged. */
  readonly dragged = signal<ReadonlySet<Id>>(new Set());

  constructor() {
    const scheme = F_SCROLL_PAN_CONTROL_SCHEME;
    inject(FControlSchemeController).setScheme({
      ...scheme,
      canvasMove: (event) => this.holding() || isTouch(event) || scheme.canvasMove(event),
      selection: (event) => !this.holding() && !isTouch(event) && scheme.selection(event),
    });
  }

  started({ kind, data }: FDragStartedEvent<unknown>) {
    this.banding = kind === 'selection-area';
    const { fNodeIds = [] } = (data ?? {}) as { fNodeIds?: Id[] };
    this.dragged.set(new Set(fNodeIds));
  }

  ended() {
    this.banding = false;
    this.dragged.set(new Set());
  }

  /** A group stands for its boxes; one that a band only crosses is not meant. */
  selected({ nodeIds, groupIds, connectionIds }: FSelectionChangeEvent) {
    const groups = new Set(this.banding ? [] : groupIds);
    const inside = new Set(
      this.live.chain()?.nodes.flatMap(({ id, groupId }) => (groupId && groups.has(groupId) ? [id] : [])),
    );
    this.live.selection.set(new Set([...nodeIds.filter((id) => !inside.has(id)), ...groups, ...connectionIds]));
    const [only, ...others] = nodeIds;
    if (only && !others.length) this.focus.arrived(only);
  }

  moved({ nodes }: FMoveNodesEvent) {
    this.handling.drop(new Map(nodes.map(({ id, position }) => [id, position])));
  }

  connected({ sourceId, targetId, dropPosition }: FCreateConnectionEvent) {
    if (targetId) return void this.drawing.connect(boxOf(sourceId), boxOf(targetId));
    const id = this.drawing.connectToNew(boxOf(sourceId), this.view.pointAt(dropPosition));
    if (id) this.write(id);
  }

  reconnected({ connectionId, endpoint, nextSourceId, nextTargetId }: FReassignConnectionEvent) {
    const next = endpoint === 'source' ? nextSourceId : nextTargetId;
    if (next) this.drawing.reconnect(connectionId, { [endpoint === 'source' ? 'fromId' : 'toId']: boxOf(next) });
  }

  /** An arrow was pressed; with Shift or Ctrl it is added to what is selected, or taken away. */
  picked(id: Id, more: boolean) {
    this.live.selection.update((ids) => {
      if (!more) return new Set([id]);
      return ids.has(id) ? new Set([...ids].filter((each) => each !== id)) : new Set([...ids, id]);
    });
  }

  /** A double press on a box or the name of a group opens it; on empty ground it adds a box there. */
  doubled(partId: Id | null, at: Point) {
    if (!this.live.mayEdit()) return;
    if (partId) return this.focus.edit(partId);
    this.write(this.drawing.addBoxAt(this.view.pointAt(at)));
  }

  private write(id: Id) {
    this.focus.toBox(id);
    this.focus.edit(id);
  }
}
