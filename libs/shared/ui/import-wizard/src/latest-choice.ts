import { type Signal, signal } from '@angular/core';

/** A choice that is tried at once; one made while the one before is tried waits, and of several the last holds them all. */
export class LatestChoice<T> {
  private readonly waiting = signal<T | null>(null);
  /** What has been chosen and not been answered yet. */
  readonly asked: Signal<T | null> = this.waiting.asReadonly();

  constructor(private readonly change: (choice: T) => Promise<void>) {}

  async choose(choice: T): Promise<void> {
    const waits = this.waiting() !== null;
    this.waiting.set(choice);
    if (waits) return;
    for (let tried: T | null = null, next = this.waiting(); next && next !== tried; next = this.waiting()) {
      tried = next;
      await this.change(tried);
    }
    this.waiting.set(null);
  }
}
