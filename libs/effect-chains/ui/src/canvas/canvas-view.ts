import { inject, Injectable, signal } from '@angular/core';
import type { FCanvasComponent } from '@foblex/flow';
import type { Point, Rect } from '../layout/geometry';
import { CanvasPlaces } from './canvas-places';

/** How near and how far the canvas can be seen, and from how far away whole texts are too small to read. */
export const ZOOM = { min: 0.08, max: 2, step: 1.25, far: 0.5, readable: 0.6 } as const;
/** Around what is fitted in; more above, for the heads of the columns. */
const MARGIN = { around: 24, above: 48 } as const;

/** The part of the canvas that is seen. Works on Foblex directly, so that moving about needs no change detection. */
@Injectable()
export class CanvasView {
  private readonly places = inject(CanvasPlaces);
  private canvas: FCanvasComponent | null = null;
  private host: HTMLElement | null = null;
  readonly scale = signal(1);

  attach(canvas: FCanvasComponent, host: HTMLElement) {
    this.canvas = canvas;
    this.host = host;
  }

  /** The first look: everything if it can be read then, otherwise the beginning at a size that can. */
  open() {
    this.fit(ZOOM.readable);
  }

  /** Everything, but no nearer than at its own size. */
  fit(least: number = ZOOM.min) {
    const [all, room] = [this.places.around(), this.room()];
    if (!all || !room) return this.show({ x: MARGIN.around, y: MARGIN.above }, 1);
    const wanted = Math.min(room.width / all.width, room.height / all.height, 1);
    const scale = Math.max(wanted, least);
    const spare = (space: number, size: number) => Math.max((space - size * scale) / 2, 0);
    const left = MARGIN.around + spare(room.width, all.width);
    const top = MARGIN.above + Math.min(spare(room.height, all.height), 80);
    this.show({ x: left - all.x * scale, y: top - all.y * scale }, scale);
  }

  /** Nearer (above 1) or farther (below), around a point of the window or the middle. */
  zoom(by: number) {
    this.zoomTo(this.scale() * by);
  }

  zoomTo(scale: number) {
    const [room, at] = [this.host?.getBoundingClientRect(), this.offset()];
    if (!room || !at) return;
    const next = Math.min(Math.max(scale, ZOOM.min), ZOOM.max);
    const [x, y] = [room.width / 2, room.height / 2];
    const grown = next / this.scale();
    this.show({ x: x - (x - at.x) * grown, y: y - (y - at.y) * grown }, next);
  }

  /** Moves just as far as it takes for a place to be seen. */
  reveal({ x, y, width, height }: Rect) {
    const [room, at, scale] = [this.host?.getBoundingClientRect(), this.offset(), this.scale()];
    if (!room || !at) return;
    const within = (start: number, size: number, low: number, high: number) =>
      start < low ? low - start : start + size > high ? Math.max(high - start - size, low - start) : 0;
    const across = within(at.x + x * scale, width * scale, MARGIN.around, room.width - MARGIN.around);
    const down = within(at.y + y * scale, height * scale, MARGIN.above, room.height - MARGIN.around);
    if (across || down) this.show({ x: at.x + across, y: at.y + down }, scale);
  }

  /** A point of the window, on the canvas. */
  pointAt({ x, y }: Point): Point {
    const [room, at, scale] = [this.host?.getBoundingClientRect(), this.offset(), this.scale()];
    if (!room || !at) return { x, y };
    return { x: (x - room.left - at.x) / scale, y: (y - room.top - at.y) / scale };
  }

  private room() {
    const room = this.host?.getBoundingClientRect();
    if (!room?.width) return null;
    return { width: room.width - 2 * MARGIN.around, height: room.height - MARGIN.above - MARGIN.around };
  }

  private offset(): Point | null {
    if (!this.canvas) return null;
    const { position, scaledPosition } = this.canvas.transform;
    return { x: position.x + scaledPosition.x, y: position.y + scaledPosition.y };
  }

  private show(position: Point, scale: number) {
    if (!this.canvas) return;
    Object.assign(this.canvas.transform, { position, scaledPosition: { x: 0, y: 0 }, scale });
    this.scale.set(scale);
    this.canvas.redraw();
    this.canvas.emitCanvasChangeEvent();
  }
}
