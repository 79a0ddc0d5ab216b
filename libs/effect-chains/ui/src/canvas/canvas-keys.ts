import { inject, Injectable } from '@angular/core';
import type { ChainEdge } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { ChainLive } from '../live/chain-live';
import { CanvasDrawing } from './canvas-drawing';
import { CanvasFocus } from './canvas-focus';
import { CanvasHandling } from './canvas-handling';
import { CanvasPlaces } from './canvas-places';
import { CanvasView, ZOOM } from './canvas-view';
import { CanvasVoice } from './canvas-voice';
import { type Direction, neighbour } from './neighbours';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
/** How far a box is moved by a key, in pixels; with Shift further. */
const NUDGE = { near: 16, far: 96 } as const;

/** What the keys do on the canvas. */
@Injectable()
export class CanvasKeys {
  private readonly live = inject(ChainLive);
  private readonly places = inject(CanvasPlaces);
  private readonly focus = inject(CanvasFocus);
  private readonly drawing = inject(CanvasDrawing);
  private readonly handling = inject(CanvasHandling);
  private readonly view = inject(CanvasView);
  private readonly voice = inject(CanvasVoice);

  /** Does what the key says; whether it says anything here. */
  press(event: KeyboardEvent): boolean {
    const command = this.live.mayEdit() ? (this.changing(event) ?? this.reading(event)) : this.reading(event);
    command?.();
    return command !== null;
  }

  private reading(event: KeyboardEvent): (() => void) | null {
    const direction = DIRECTIONS[event.key];
    const ctrl = event.ctrlKey || event.metaKey;
    if (direction && ctrl) return () => this.alongArrows(direction);
    if (direction) return () => this.step(direction, event.shiftKey);
    if (event.shiftKey && event.code === 'Digit1') return () => this.view.fit();
    if (ctrl) return event.key.toLowerCase() === 'a' ? () => this.selectAll() : null;
    const order = this.focus.order();
    const commands: Record<string, () => void> = {
      Home: () => this.goTo(order[0]),
      End: () => this.goTo(order.at(-1)),
      Escape: () => this.escape(),
      '+': () => this.view.zoom(ZOOM.step),
      '-': () => this.view.zoom(1 / ZOOM.step),
      '0': () => this.view.zoomTo(1),
    };
    return commands[event.key] ?? null;
  }

  private changing(event: KeyboardEvent): (() => void) | null {
    const direction = DIRECTIONS[event.key];
    if (direction && event.altKey) return () => this.move(direction, event.shiftKey);
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() === 'd') return () => this.handling.duplicate();
      if (event.key.toLowerCase() !== 'g') return null;
      return event.shiftKey ? () => this.handling.ungroup() : () => void this.handling.group();
    }
    if (event.altKey) return null;
    const commands: Record<string, () => void> = {
      Enter: () => (this.focus.connecting() ? this.choose() : this.focus.edit(this.focus.current())),
      F2: () => this.focus.edit(this.groupMeant(event.shiftKey) ?? this.focus.current()),
      c: () => this.beginArrow(),
      n: () => this.newBox(),
      Delete: () => this.remove(),
      Backspace: () => this.remove(),
    };
    return commands[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
  }

  /** The group that alone is selected; with Shift, the one that the box is in. */
  private groupMeant(around: boolean): Id | null {
    const [selected, ...more] = this.live.selection();
    const box = this.live.chain()?.nodes.find(({ id }) => id === this.focus.current());
    const meant = around ? box?.groupId : more.length ? null : selected;
    return this.live.chain()?.groups.find(({ id }) => id === meant)?.id ?? null;
  }

  private step(direction: Direction, more: boolean) {
    const arrow = this.edge(this.focus.arrow());
    if (arrow) return this.alongArrows(direction);
    const from = this.focus.current();
    const nodes = this.live.chain()?.nodes ?? [];
    if (from) this.goTo(neighbour(nodes, this.places.places(), from, direction), more);
  }

  /** From a box to an arrow that leaves or leads to it, to its siblings, and on to the box at its other end. */
  private alongArrows(direction: Direction) {
    const edges = this.live.chain()?.edges ?? [];
    const arrow = this.edge(this.focus.arrow());
    if (arrow && (direction === 'left' || direction === 'right')) {
      return this.goTo(direction === 'right' ? arrow.toId : arrow.fromId);
    }
    const here = this.focus.current();
    const leaving = arrow ? arrow.fromId === here : direction === 'right';
    const siblings = edges.filter(({ fromId, toId }) => (leaving ? fromId : toId) === here);
    const at = arrow ? siblings.findIndex(({ id }) => id === arrow.id) + (direction === 'up' ? -1 : 1) : 0;
    const next = siblings[at];
    if (!next) return this.voice.say($localize`:@@canvas.said-no-arrow:Ingen pil åt det hållet.`);
    this.live.selection.set(new Set([next.id]));
    this.focus.toArrow(next.id);
  }

  private goTo(id: Id | null | undefined, more = false) {
    if (!id) return;
    this.focus.toBox(id);
    if (this.focus.connecting()) return;
    this.live.selection.update((ids) => new Set(more ? [...ids, id] : [id]));
  }

  private selectAll() {
    this.live.selection.set(new Set(this.focus.order()));
    this.voice.say($localize`:@@canvas.said-all:Allt är markerat.`);
  }

  private escape() {
    const from = this.focus.connecting();
    this.focus.connecting.set(null);
    if (from) {
      this.voice.say($localize`:@@canvas.said-arrow-left:Ingen pil drogs.`);
      return this.focus.toBox(from);
    }
    this.live.selection.set(new Set());
  }

  private move(direction: Direction, far: boolean) {
    const current = this.focus.current();
    if (current && !this.handling.boxes().length) this.live.selection.set(new Set([current]));
    if (direction === 'left' || direction === 'right') this.handling.shift(direction, this.live.names());
    else this.handling.nudge((far ? NUDGE.far : NUDGE.near) * (direction === 'up' ? -1 : 1));
    if (current) this.focus.toBox(current);
  }

  private beginArrow() {
    const from = this.focus.current();
    if (!from) return;
    this.focus.connecting.set(from);
    this.voice.say(
      $localize`:@@canvas.said-begin-arrow:Pil från den här rutan. Gå till rutan den ska leda till och tryck på Enter, eller Escape för att låta bli.`,
    );
  }

  private choose() {
    const [from, to] = [this.focus.connecting(), this.focus.current()];
    this.focus.connecting.set(null);
    if (!from || !to) return;
    const arrow = this.drawing.connect(from, to);
    if (!arrow) return this.focus.toBox(to);
    this.focus.toArrow(arrow);
    this.voice.say($localize`:@@canvas.said-connected:Pilen är dragen.`);
  }

  private newBox() {
    const current = this.live.chain()?.nodes.find(({ id }) => id === this.focus.current());
    const id = this.drawing.addBox(current?.kind ?? 'activity');
    this.focus.toBox(id);
    this.focus.edit(id);
  }

  private remove() {
    const current = this.focus.current();
    const next = current && this.focus.order()[Math.max(this.focus.order().indexOf(current) - 1, 0)];
    this.handling.remove();
    const stays = this.focus.current();
    if (next && stays) this.focus.toBox(this.focus.order().includes(current ?? '') ? (current as Id) : next);
  }

  private edge(id: Id | null): ChainEdge | undefined {
    return this.live.chain()?.edges.find((edge) => edge.id === id);
  }
}
