import type { WorkShelf } from '../work-shelf';

/** A browser's database without a browser; `taken` are the windows that are open. */
export class MemoryShelf implements WorkShelf {
  readonly kept = new Map<string, unknown>();
  readonly taken = new Set<string>();

  entries() {
    return Promise.resolve([...this.kept].map(([key, value]): [string, unknown] => [key, clone(value)]));
  }

  set(key: string, value: unknown) {
    this.kept.set(key, clone(value));
    return Promise.resolve();
  }

  del(key: string) {
    this.kept.delete(key);
    return Promise.resolve();
  }

  take(name: string) {
    const free = !this.taken.has(name);
    this.taken.add(name);
    return Promise.resolve(free);
  }
}

const clone = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
