import { DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';

/** Whether the server can be reached, as far as the last request or the browser knows. */
@Service()
export class Connection {
  private readonly lostState = signal(false);
  /** True from a failed request or an offline event until something answers again. */
  readonly lost = this.lostState.asReadonly();

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

  report(reached: boolean): void {
    this.lostState.set(!reached);
  }
}
