import { afterNextRender, Component, computed, ElementRef, input, output, signal, viewChild } from '@angular/core';
import { Control, Field } from '@rt/shared/ui';
import type { EditorState } from 'prosemirror-state';
import { hrefFrom } from '../text/safe-href';
import { linkAt } from './insertions';

/** Where a link leads. */
@Component({
  selector: 'rt-link-form',
  imports: [Control, Field],
  template: `<form novalidate (submit)="save($event)" (keydown.escape)="closed.emit()">
    <rt-field
      label="Adress"
      i18n-label="@@link-form.address"
      hint="En webbadress, en e-postadress eller en sida här: /mal/…"
      i18n-hint="@@link-form.hint"
      [error]="wrong()"
      [showErrors]="tried()"
    >
      <input
        rtControl
        #address
        type="text"
        inputmode="url"
        autocomplete="off"
        [value]="old()"
        (input)="tried.set(false)"
      />
    </rt-field>
    <p class="rt-row">
      <button class="rt-button primary" type="submit" i18n="@@link-form.save">Länka</button>
      @if (old()) {
        <button class="rt-button" type="button" (click)="chosen.emit(null)" i18n="@@link-form.remove">
          Ta bort länken
        </button>
      }
      <button class="rt-button quiet" type="button" (click)="closed.emit()" i18n="@@link-form.cancel">Avbryt</button>
    </p>
  </form>`,
  styles: `
    form {
      padding-block: 12px 4px;
      border-block-end: 1px solid var(--rt-ink);
    }
    p {
      margin: 8px 0;
    }
  `,
})
export class LinkForm {
  readonly state = input.required<EditorState | null>();
  readonly chosen = output<string | null>();
  readonly closed = output<void>();

  protected readonly tried = signal(false);
  protected readonly old = computed(() => {
    const state = this.state();
    return state ? linkAt(state) : '';
  });
  protected readonly wrong = () =>
    this.tried() ? $localize`:@@link-form.wrong:Skriv en hel adress, till exempel https://rufs.se.` : null;
  private readonly address = viewChild.required<ElementRef<HTMLInputElement>>('address');

  constructor() {
    afterNextRender(() => this.address().nativeElement.select());
  }

  protected save(event: Event) {
    event.preventDefault();
    const href = hrefFrom(this.address().nativeElement.value);
    this.tried.set(!href);
    if (href) this.chosen.emit(href);
  }
}
