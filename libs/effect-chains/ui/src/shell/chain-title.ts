import { Component, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { CHAIN_NAME_LENGTH, type ChainDetail } from '@rt/effect-chains/domain';
import { Control, Field, ProblemMessage } from '@rt/shared/ui';
import { ChainLive } from '../live/chain-live';
import { ChainSettings } from './chain-settings';

/** The chain's name, changed where it stands: Enter keeps it, Escape leaves it as it was. */
@Component({
  selector: 'rt-chain-title',
  imports: [Control, Field, ProblemMessage],
  template: `
    @if (editing()) {
      <h1 class="rt-sr">{{ chain().name }}</h1>
      <form class="rt-row" (submit)="save($event)" (keydown.escape)="leave()">
        <rt-field label="Kedjans namn" i18n-label="@@chain-title.name" [error]="wrong()" [showErrors]="true">
          <input #field rtControl maxlength="200" autocomplete="off" [value]="chain().name" (input)="wrong.set(null)" />
        </rt-field>
        <button class="rt-button" type="submit" i18n="@@chain-title.save">Byt namn</button>
        <button class="rt-button quiet" type="button" (click)="leave()" i18n="@@chain-title.cancel">Avbryt</button>
      </form>
      @if (settings.error(); as error) {
        <rt-problem [error]="error" />
      }
    } @else {
      <h1>{{ chain().name }}</h1>
      @if (live.mayEdit()) {
        <button #opener class="rt-button quiet rt-no-print" type="button" (click)="open()" i18n="@@chain-title.rename">
          Byt namn
        </button>
      }
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0 8px;
      align-items: baseline;
    }
    h1 {
      margin: 0;
    }
    form {
      flex: 1;
      align-items: end;
    }
    rt-field {
      flex: 1 1 320px;
      max-width: var(--rt-measure);
    }
  `,
})
export class ChainTitle {
  readonly chain = input.required<ChainDetail>();
  protected readonly live = inject(ChainLive);
  protected readonly settings = inject(ChainSettings);
  protected readonly editing = signal(false);
  protected readonly wrong = signal<string | null>(null);
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');
  private readonly opener = viewChild<ElementRef<HTMLElement>>('opener');

  protected open() {
    this.settings.error.set(null);
    this.wrong.set(null);
    this.editing.set(true);
    setTimeout(() => this.field()?.nativeElement.select());
  }

  protected leave() {
    this.settings.error.set(null);
    this.editing.set(false);
    setTimeout(() => this.opener()?.nativeElement.focus());
  }

  protected async save(event: Event) {
    event.preventDefault();
    const name = this.field()?.nativeElement.value.trim() ?? '';
    if (name.length < CHAIN_NAME_LENGTH.min) return this.wrong.set(MISSING);
    if (name === this.chain().name || (await this.settings.change({ name }))) this.leave();
  }
}

const MISSING = $localize`:@@chain-title.missing:Ge kedjan ett namn på minst 3 tecken.`;
