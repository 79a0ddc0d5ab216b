import { Component, inject, input, output, signal } from '@angular/core';
import { CanvasArranging } from './canvas-arranging';
import { CanvasHandling } from './canvas-handling';
import { CanvasView, ZOOM } from './canvas-view';

/** The row of tools above the canvas. */
@Component({
  selector: 'rt-canvas-tools',
  templateUrl: './canvas-tools.html',
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      align-items: center;
      padding-block: 4px;
    }
    .rt-button:disabled {
      border-color: transparent;
    }
    .zoom {
      display: flex;
      align-items: center;
      margin-inline-start: auto;
    }
    .zoom span {
      min-width: 6ch;
      font-size: var(--rt-size-1);
      text-align: center;
    }
    label {
      font-size: var(--rt-size-1);
    }
  `,
})
export class CanvasTools {
  readonly editable = input(false);
  readonly added = output<void>();
  readonly asked = output<'keys' | 'legend'>();

  protected readonly arranging = inject(CanvasArranging);
  protected readonly handling = inject(CanvasHandling);
  protected readonly view = inject(CanvasView);
  protected readonly keepPlaced = signal(true);
  protected readonly step = ZOOM.step;

  protected percent(scale: number): number {
    return Math.round(scale * 100);
  }
}
