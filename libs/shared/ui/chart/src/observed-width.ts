import { DestroyRef, type ElementRef, inject, type Signal, signal } from '@angular/core';

/** The width of an element in whole pixels, followed as it changes; 0 until it has been laid out. */
export function observedWidth(element: ElementRef<HTMLElement>): Signal<number> {
  const width = signal(0);
  if (typeof ResizeObserver === 'undefined') return width;
  const observer = new ResizeObserver(([entry]) => width.set(Math.floor(entry?.contentRect.width ?? 0)));
  observer.observe(element.nativeElement);
  inject(DestroyRef).onDestroy(() => observer.disconnect());
  return width;
}
