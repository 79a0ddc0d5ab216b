import { signal } from '@angular/core';

/** As long as the offer to undo is shown. */
export const DELAY_MS = 12_000;

interface Delayed {
  run: () => void;
  timer: ReturnType<typeof setTimeout>;
}

/** Actions that wait before they are carried out, so that they can be taken back; by key. */
export class DelayedActions {
  private readonly waiting = signal<ReadonlyMap<string, Delayed>>(new Map());

  has(key: string): boolean {
    return this.waiting().has(key);
  }

  add(key: string, action: () => void): void {
    this.cancel(key);
    const run = () => {
      this.cancel(key);
      action();
    };
    this.waiting.update((waiting) => new Map(waiting).set(key, { run, timer: setTimeout(run, DELAY_MS) }));
  }

  cancel(key: string): void {
    clearTimeout(this.waiting().get(key)?.timer);
    this.waiting.update((waiting) => new Map([...waiting].filter(([other]) => other !== key)));
  }

  /** Carries out what waits at once: the page is left, and nobody can take it back any more. */
  runAll(): void {
    for (const { run } of this.waiting().values()) run();
  }
}
