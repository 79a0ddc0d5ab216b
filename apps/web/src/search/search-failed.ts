import { afterNextRender, Component, DOCUMENT, ElementRef, inject, output, viewChild } from '@angular/core';
import { TypedAhead } from './typed-ahead';

/** Stands where the search should be when it could not be fetched; keys go where the focus is again. */
@Component({
  selector: 'rt-search-failed',
  template: `
    <dialog #dialog role="alertdialog" aria-labelledby="rt-search-failed" (close)="closed.emit()">
      <p id="rt-search-failed" i18n="@@search.failed">
        Sökningen gick inte att hämta. Det du har skrivit på sidan finns kvar. Läs in sidan igen; hjälper det inte kan
        systemet just ha uppdaterats eller sakna kontakt med servern.
      </p>
      <form method="dialog" class="rt-row">
        <button class="rt-button primary" type="button" (click)="reload()" i18n="@@search.reload">Läs in igen</button>
        <button class="rt-button" i18n="@@search.close">Stäng</button>
      </form>
    </dialog>
  `,
  styles: `
    dialog {
      max-width: min(480px, calc(100vw - 32px));
      margin-block-start: 10vh;
      padding: 16px 24px 24px;
      border: 1px solid var(--rt-ink);
      background: var(--rt-paper);
      color: var(--rt-ink);
    }
  `,
})
export class SearchFailed {
  readonly closed = output<void>();
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly location = inject(DOCUMENT).location;

  constructor() {
    const typedAhead = inject(TypedAhead);
    afterNextRender(() => {
      typedAhead.end();
      this.dialog().nativeElement.showModal();
    });
  }

  protected reload() {
    this.location.reload();
  }
}
