import { Component, input, output } from '@angular/core';
import { Tip } from '@rt/shared/ui';
import type { Move } from './goal-moves';

/** What can be done with the goal in focus, by pointer; the keys are told beside. */
@Component({
  selector: 'rt-tree-toolbar',
  imports: [Tip],
  template: `
    <div role="toolbar" aria-label="Ändra i målträdet" i18n-aria-label="@@tree-toolbar.label">
      <button class="rt-button" type="button" aria-keyshortcuts="N" (click)="sibling.emit()">
        <span i18n="@@tree-toolbar.new">Nytt mål</span><kbd>N</kbd>
      </button>
      <button
        class="rt-button"
        type="button"
        aria-keyshortcuts="Shift+N"
        [disabled]="!enabled()"
        (click)="child.emit()"
      >
        <span i18n="@@tree-toolbar.new-under">Nytt under</span><kbd>⇧ N</kbd>
      </button>
      @for (button of moves; track button.move) {
        <button
          class="rt-button"
          type="button"
          [attr.aria-keyshortcuts]="button.keys"
          [attr.aria-label]="button.label"
          [rtTip]="button.label + ' (' + button.keys + ')'"
          rtTipSaid
          [disabled]="!enabled()"
          (click)="move.emit(button.move)"
        >
          {{ button.sign }}
        </button>
      }
      <button class="rt-button" type="button" aria-keyshortcuts="F2" [disabled]="!enabled()" (click)="rename.emit()">
        <span i18n="@@tree-toolbar.reword">Formulera om</span><kbd>F2</kbd>
      </button>
      <button
        class="rt-button"
        type="button"
        aria-keyshortcuts="Delete"
        [disabled]="!enabled()"
        (click)="remove.emit()"
      >
        <span i18n="@@tree-toolbar.remove">Ta bort</span><kbd>Del</kbd>
      </button>
    </div>
  `,
  styles: `
    div {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin-block-end: 8px;
    }
    kbd {
      color: var(--rt-grey-1);
      font: var(--rt-size-1) var(--rt-sans);
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class TreeToolbar {
  /** Whether a goal is in focus. */
  readonly enabled = input(false);
  readonly sibling = output<void>();
  readonly child = output<void>();
  readonly move = output<Move>();
  readonly rename = output<void>();
  readonly remove = output<void>();

  protected readonly moves = [
    { move: 'up', sign: '↑', keys: 'Alt+ArrowUp', label: $localize`:@@tree-toolbar.up:Flytta upp` },
    { move: 'down', sign: '↓', keys: 'Alt+ArrowDown', label: $localize`:@@tree-toolbar.down:Flytta ned` },
    { move: 'out', sign: '←', keys: 'Alt+ArrowLeft', label: $localize`:@@tree-toolbar.out:Flytta ut` },
    { move: 'in', sign: '→', keys: 'Alt+ArrowRight', label: $localize`:@@tree-toolbar.in:Flytta in` },
  ] as const;
}
