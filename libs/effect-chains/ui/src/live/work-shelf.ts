import { InjectionToken } from '@angular/core';
import { createStore, del, entries, set } from 'idb-keyval';

/** Where work that is not stored yet survives a reload. */
export interface WorkShelf {
  entries(): Promise<[string, unknown][]>;
  set(key: string, value: unknown): Promise<void>;
  del(key: string): Promise<void>;
  /** Whether a name is free to take; it is held until the window closes. */
  take(name: string): Promise<boolean>;
}

/** The browser's own database. Without one (a private window, an old browser) nothing is kept, and nothing fails. */
function browserShelf(): WorkShelf {
  const store = typeof indexedDB === 'undefined' ? null : createStore('roda-traden', 'chain-work');
  const quietly = async <T>(ask: Promise<T> | undefined, instead: T) =>
    (ask ?? Promise.resolve(instead)).catch(() => instead);
  return {
    entries: () => quietly(store ? entries<string, unknown>(store) : undefined, []),
    set: (key, value) => quietly(store ? set(key, value, store) : undefined, undefined),
    del: (key) => quietly(store ? del(key, store) : undefined, undefined),
    take: (name) => held(name),
  };
}

function held(name: string): Promise<boolean> {
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    const forever = new Promise<never>(() => undefined);
    const take = (lock: Lock | null) => {
      resolve(lock !== null);
      return lock ? forever : undefined;
    };
    navigator.locks.request(name, { ifAvailable: true }, take).catch(() => resolve(true));
  });
}

export const WORK_SHELF = new InjectionToken<WorkShelf>('WORK_SHELF', { factory: browserShelf });
