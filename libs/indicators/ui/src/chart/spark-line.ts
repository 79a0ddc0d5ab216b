import { Component, computed, input } from '@angular/core';
import { periodPosition } from '@rt/shared/domain';

const [WIDTH, HEIGHT, EDGE] = [96, 24, 3];

interface Point {
  period: string;
  value: number | null;
}

/** Where each value lies in a box of 96 × 24; a missing value breaks the line into pieces. */
export function sparkPieces(points: readonly Point[]): [x: number, y: number][][] {
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const places = points.map(({ period }) => periodPosition(period)).filter((place) => !Number.isNaN(place));
  const scale = (from: number, to: number, size: number) => (value: number) =>
    EDGE + (to === from ? 0.5 : (value - from) / (to - from)) * (size - 2 * EDGE);
  const x = scale(Math.min(...places), Math.max(...places), WIDTH);
  const y = scale(Math.max(...known), Math.min(...known), HEIGHT);
  const pieces: [number, number][][] = [[]];
  for (const { period, value } of points) {
    if (value === null) pieces.push([]);
    else pieces.at(-1)?.push([x(periodPosition(period)), y(value)]);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** A line of values the size of a word. The figures stand beside it, so that it says nothing to a screen reader. */
@Component({
  selector: 'rt-spark-line',
  template: `<svg viewBox="0 0 96 24" width="96" height="24" aria-hidden="true" focusable="false">
    @for (path of paths(); track $index) {
      <path [attr.d]="path" />
    }
    @if (last(); as last) {
      <circle r="2.5" [attr.cx]="last[0]" [attr.cy]="last[1]" />
    }
  </svg>`,
  styles: `
    svg {
      display: block;
    }
    path {
      fill: none;
      stroke: var(--rt-grey-1);
      stroke-width: 1.5;
      stroke-linecap: round;
    }
    circle {
      fill: var(--rt-ink);
    }
  `,
})
export class SparkLine {
  readonly points = input.required<readonly Point[]>();
  private readonly pieces = computed(() => sparkPieces(this.points()));
  protected readonly paths = computed(() =>
    this.pieces().map((piece) => `M${piece.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`),
  );
  protected readonly last = computed(() => this.pieces().at(-1)?.at(-1));
}
