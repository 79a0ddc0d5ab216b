import { InjectionToken } from '@angular/core';

/** What is used of the browser's EventSource. */
export type Events = Pick<EventSource, 'addEventListener' | 'close' | 'readyState'>;

/** Listens to an address of our own server; null where nothing can listen. Replaced in specs. */
export const EVENT_SOURCE = new InjectionToken<(address: string) => Events | null>('EVENT_SOURCE', {
  factory: () => (address) => (typeof EventSource === 'undefined' ? null : new EventSource(address)),
});

/** As the browser has them. */
export const OPEN = 1;
export const CLOSED = 2;
