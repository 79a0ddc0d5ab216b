import { DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';

/** Whether the server can be reached, as far as the last request or the browser knows. */
@Service()
export class Connection {
  private readonly lostState = signal(false);
  /** True from a failed request or an offline event until something answers again. */
  readonly lost = this.lostState.asReadonly();

  private readonly silentState = signal(false);
  /** True from an answer that the server cannot serve now (or no answer) until it serves again. */
  readonly silent = this.silentState.asReadonly();

  constructor() {
    const view = inject(DOCUMENT).defaultView;
    const off = () => this.lostState.set(true);
    const on = () => this.lostState.set(false);
    view?.addEventListener('offline', off);
    view?.addEventListener('online', on);
    inject(DestroyRef).onDestroy(() => {
      view?.removeEventListener('offline', off);
      view?.removeEventListener('online', on);
    });
  }

  /** What the last request showed: whether anything answered, and whether it was the server at work. */
  report(reached: boolean, serving = reached): void {
    this.lostState.set(!reached);
    this.silentState.set(!serving);
  }
}
