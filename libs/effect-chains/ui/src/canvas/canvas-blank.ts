import { Component, input, output } from '@angular/core';
import { Empty } from '@rt/shared/ui';

/** What is said on a canvas without boxes. */
@Component({
  selector: 'rt-canvas-blank',
  imports: [Empty],
  template: `
    <rt-empty
      heading="Kedjan är tom än"
      i18n-heading="@@canvas.empty"
      text="Börja med målet och fråga vad som måste hända just före. Dra från en rutas högra kant för att rita en pil."
      i18n-text="@@canvas.empty-text"
    >
      @if (editable()) {
        <button class="rt-button primary" type="button" (click)="begun.emit()" i18n="@@canvas.empty-goal">
          Lägg till ett mål
        </button>
      }
    </rt-empty>
  `,
  styles: `
    :host {
      position: absolute;
      inset: 96px 16px auto;
      z-index: 2;
      max-width: 480px;
      margin-inline: auto;
      pointer-events: none;
    }
    button {
      pointer-events: all;
    }
  `,
})
export class CanvasBlank {
  readonly editable = input(false);
  readonly begun = output<void>();
}
