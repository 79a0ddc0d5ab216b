import { Component, type ElementRef, input, output, viewChild, afterNextRender } from '@angular/core';

/** What the keys do, or how the picture is read. */
@Component({
  selector: 'rt-canvas-help',
  templateUrl: './canvas-help.html',
  styles: `
    dialog {
      max-width: min(640px, calc(100vw - 32px));
      max-height: calc(100vh - 64px);
      padding: 24px;
      overflow: auto;
      border: 1px solid var(--rt-ink);
      background: var(--rt-paper);
      color: var(--rt-ink);
    }
    dialog::backdrop {
      background: rgb(0 0 0 / 30%);
    }
    h2 {
      margin-block-start: 0;
    }
    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 4px 24px;
    }
    dd {
      margin: 0;
    }
    kbd {
      padding: 0 6px;
      border: 1px solid var(--rt-grey-2);
      border-radius: 2px;
      font: inherit;
      white-space: nowrap;
    }
    svg {
      color: var(--rt-grey-1);
    }
    .thread {
      color: var(--rt-thread);
    }
    @media (width < 480px) {
      dl {
        grid-template-columns: 1fr;
      }
      dd {
        padding-block-end: 8px;
      }
    }
  `,
})
export class CanvasHelp {
  readonly about = input.required<'keys' | 'legend'>();
  readonly closed = output<void>();
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal?.());
  }
}
