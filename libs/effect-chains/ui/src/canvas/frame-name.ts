import { Component, computed, inject, input, output } from '@angular/core';
import { GROUP_NAME_LENGTH } from '@rt/effect-chains/domain';
import { ChainLive } from '../live/chain-live';
import { BoxText } from './box-text';
import { CanvasFocus } from './canvas-focus';
import type { Frame } from './frames';

/** The name of a group on its frame: by it the frame is taken, and in it a new name is written. */
@Component({
  selector: 'rt-frame-name',
  imports: [BoxText],
  template: `
    @if (writing()) {
      <rt-box-text
        label="Gruppens namn"
        i18n-label="@@canvas.group-name"
        oneLine
        [length]="length"
        [text]="frame().name"
        (written)="live.type('group', frame().id, { name: $event })"
        (closed)="closed.emit()"
      />
    } @else {
      {{ frame().name }}
    }
  `,
  styles: `
    :host {
      position: absolute;
      inset: 4px auto auto 8px;
      max-width: calc(100% - 16px);
      overflow: hidden;
      padding: 2px 6px;
      background: var(--rt-paper);
      color: var(--rt-grey-1);
      font: 600 14px / 20px var(--rt-sans);
      text-overflow: ellipsis;
      white-space: nowrap;
      pointer-events: all;
      cursor: grab;
    }
    :host(:focus-visible) {
      outline: 2px solid var(--rt-link);
    }
    :host(.writing) {
      width: calc(100% - 16px);
      height: 24px;
      color: var(--rt-ink);
      outline: 2px solid var(--rt-link);
      cursor: text;
    }
  `,
  host: {
    tabindex: '-1',
    '[attr.data-frame]': 'frame().id',
    '[class.writing]': 'writing()',
    '(mousedown)': 'taken.emit()',
    '(touchstart)': 'taken.emit()',
  },
})
export class FrameName {
  readonly frame = input.required<Frame>();
  readonly taken = output<void>();
  readonly closed = output<void>();

  protected readonly live = inject(ChainLive);
  private readonly focus = inject(CanvasFocus);
  protected readonly writing = computed(() => this.focus.editing() === this.frame().id);
  protected readonly length = GROUP_NAME_LENGTH;
}
