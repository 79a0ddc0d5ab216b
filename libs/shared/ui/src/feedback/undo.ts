import { Service, signal } from '@angular/core';

/** Something just done that can be taken back. */
export interface UndoOffer {
  /** What was done: `Målet flyttades till Klimat.` */
  text: string;
  undo: () => unknown;
}

/** How many steps back are kept. */
const DEPTH = 20;

/** Undo instead of "är du säker?": whoever changes something offers to take it back. */
@Service()
export class Undo {
  private readonly steps = signal<readonly UndoOffer[]>([]);
  private readonly shown = signal<UndoOffer | null>(null);

  /** The offer to show, or null where the last was dismissed or taken. */
  readonly offered = this.shown.asReadonly();

  /** Tells what was done and how to take it back; `undo` may return a promise or do it at once. */
  offer(text: string, undo: () => unknown): void {
    const step = { text, undo };
    this.steps.update((steps) => [...steps, step].slice(-DEPTH));
    this.shown.set(step);
  }

  /** Takes back the last step; false where there is none. */
  undoLast(): boolean {
    const last = this.steps().at(-1);
    if (!last) return false;
    this.steps.update((steps) => steps.slice(0, -1));
    this.shown.set(null);
    last.undo();
    return true;
  }

  /** Hides the offer; Ctrl+Z still reaches it. */
  dismiss(): void {
    this.shown.set(null);
  }

  /** Forgets everything, for example when another strategy is opened. */
  clear(): void {
    this.steps.set([]);
    this.shown.set(null);
  }
}
