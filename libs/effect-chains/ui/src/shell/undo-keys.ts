import { DestroyRef, Directive, DOCUMENT, inject } from '@angular/core';
import { isTextField } from '@rt/shared/ui';
import { ChainLive } from '../live/chain-live';

/**
 * Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y for the chain on the page, except where somebody is writing: there the keys belong to the
 * text. Heard before the shell's own undo, which has its turn when there is nothing to undo here.
 */
@Directive({ selector: '[rtUndoKeys]' })
export class UndoKeys {
  private readonly live = inject(ChainLive);

  constructor() {
    const document = inject(DOCUMENT);
    const press = (event: KeyboardEvent) => this.press(event);
    document.addEventListener('keydown', press, { capture: true });
    inject(DestroyRef).onDestroy(() => document.removeEventListener('keydown', press, { capture: true }));
  }

  private press(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextField(event.target)) return;
    const key = event.key.toLowerCase();
    const again = key === 'y' || (key === 'z' && event.shiftKey);
    if (again ? !this.live.canRedo() : key !== 'z' || !this.live.canUndo()) return;
    event.preventDefault();
    if (again) this.live.redo();
    else this.live.undo();
  }
}
