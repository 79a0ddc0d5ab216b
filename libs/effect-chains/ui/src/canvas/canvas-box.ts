import { Component, computed, input, output } from '@angular/core';
import type { ChainNode } from '@rt/effect-chains/domain';
import { FFlowModule } from '@foblex/flow';
import { COLUMN_REACH, columnX } from '../layout/columns';
import type { Rect } from '../layout/geometry';
import { shortened } from '@rt/shared/domain';
import { BoxText } from './box-text';

/** One box on the canvas. Its size is the caller's business: it never grows by itself. */
@Component({
  selector: 'rt-canvas-box',
  imports: [BoxText, FFlowModule],
  templateUrl: './canvas-box.html',
  styleUrl: './canvas-box.css',
  host: {
    '[class]': 'node().kind',
    '[class.selected]': 'selected()',
    '[class.visited]': 'here()',
    '[class.fresh]': 'changedBy()',
  },
})
export class CanvasBox {
  readonly node = input.required<ChainNode>();
  readonly place = input.required<Rect>();
  readonly kindName = input('');
  /** What it is tied to, in words. */
  readonly ties = input('');
  readonly editable = input(false);
  readonly editing = input(false);
  readonly selected = input(false);
  /** How many findings, and open comments, concern it. */
  readonly findings = input(0);
  readonly comments = input(0);
  /** Who else has it selected. */
  readonly here = input('');
  /** Who else has just changed it. */
  readonly changedBy = input('');
  readonly written = output<string>();
  readonly closed = output<'kept' | 'dropped'>();

  /** Between columns or in another one: its kind has to be said. */
  protected readonly stray = computed(() => Math.abs(this.place().x - columnX(this.node().kind)) > COLUMN_REACH);
  /** For when the canvas is seen from far away. */
  protected readonly short = computed(() => shortened(this.node().text, FAR_WIDTH));
}

/** Letters are twice as large from far away, on two lines. */
const FAR_WIDTH = 130;
