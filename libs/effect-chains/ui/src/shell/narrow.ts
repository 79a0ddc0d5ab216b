import { DestroyRef, DOCUMENT, inject, type Signal, signal } from '@angular/core';

/** Whether the window is narrower than so many pixels, now and later. Call it in an injection context. */
export function injectNarrow(pixels: number): Signal<boolean> {
  const query = inject(DOCUMENT).defaultView?.matchMedia?.(`(width < ${pixels}px)`);
  const narrow = signal(query?.matches ?? false);
  const change = (event: MediaQueryListEvent) => narrow.set(event.matches);
  query?.addEventListener('change', change);
  inject(DestroyRef).onDestroy(() => query?.removeEventListener('change', change));
  return narrow.asReadonly();
}
