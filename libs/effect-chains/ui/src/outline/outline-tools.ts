import { Component, inject, input, output } from '@angular/core';
import { NODE_KINDS, type ChainNode, type NodeKind } from '@rt/effect-chains/domain';
import { ChainLive } from '../live/chain-live';
import { ChainActions } from './chain-actions';

/** What can be done to the box one is in, by pointer as well as by key. */
@Component({
  selector: 'rt-outline-tools',
  template: `<div class="rt-row rt-no-print" role="group" [attr.aria-label]="node().text">
    <button class="rt-button quiet" type="button" (click)="draw.emit()" i18n="@@outline-tools.draw">Dra en pil</button>
    <button class="rt-button quiet" type="button" (click)="actions.reorder(node().id, -1)">
      <span aria-hidden="true">↑</span><span class="rt-sr" i18n="@@outline-tools.up">Flytta upp</span>
    </button>
    <button class="rt-button quiet" type="button" (click)="actions.reorder(node().id, 1)">
      <span aria-hidden="true">↓</span><span class="rt-sr" i18n="@@outline-tools.down">Flytta ner</span>
    </button>
    <select #list aria-label="Flytta till kolumnen" i18n-aria-label="@@several.move" (change)="move(list)">
      @for (kind of kinds; track kind) {
        <option [value]="kind" [selected]="kind === node().kind">{{ live.names()[kind] }}</option>
      }
    </select>
    <button class="rt-button quiet" type="button" (click)="removed.emit()" i18n="@@outline-tools.remove">
      Ta bort
    </button>
  </div>`,
  styles: `
    :host {
      display: block;
      padding-inline-start: 34px;
    }
    .rt-row {
      gap: 0 8px;
    }
    select {
      width: auto;
    }
    select,
    .rt-button {
      min-height: 32px;
      font-size: var(--rt-size-1);
    }
    @media (width < 500px) {
      :host {
        padding-inline-start: 8px;
      }
    }
  `,
})
export class OutlineTools {
  readonly node = input.required<ChainNode>();
  readonly draw = output<void>();
  readonly removed = output<void>();

  protected readonly live = inject(ChainLive);
  protected readonly actions = inject(ChainActions);
  protected readonly kinds = NODE_KINDS;

  protected move({ value }: HTMLSelectElement) {
    this.actions.move(new Set([this.node().id]), value as NodeKind);
  }
}
