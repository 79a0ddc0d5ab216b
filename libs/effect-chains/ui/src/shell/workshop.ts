import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';

/** The whole screen for the chain, for those who stand around it; where the browser does not let go of its frame, all within it. */
@Injectable()
export class Workshop {
  private readonly document = inject(DOCUMENT);
  private readonly shown = signal(false);
  readonly on = this.shown.asReadonly();

  constructor() {
    const left = () => !this.document.fullscreenElement && this.shown.set(false);
    this.document.addEventListener('fullscreenchange', left);
    inject(DestroyRef).onDestroy(() => {
      this.document.removeEventListener('fullscreenchange', left);
      if (this.shown()) this.leave();
    });
  }

  toggle() {
    if (this.shown()) return this.leave();
    this.shown.set(true);
    this.document.documentElement.requestFullscreen?.().catch(() => undefined);
  }

  private leave() {
    this.shown.set(false);
    if (this.document.fullscreenElement) void this.document.exitFullscreen();
  }
}
