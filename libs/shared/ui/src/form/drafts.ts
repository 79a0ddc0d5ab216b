import { effect, inject, Injector, Service, signal, type Signal, type WritableSignal } from '@angular/core';

const PREFIX = 'rt.draft.';
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

interface Kept {
  at: number;
  value: unknown;
}

/**
 * Text not yet saved, kept in this browser so that it survives a reload and a lost connection.
 * Keys name the thing and the field: `goal/3f2…/wording`. Cleared at sign-out and after thirty days.
 */
@Service()
export class Drafts {
  private readonly injector = inject(Injector);
  /** Storage tells nobody of its changes. */
  private readonly changes = signal(0);

  /** The draft, or null where there is none. */
  read<T>(key: string): T | null {
    const kept = parse(localStorage.getItem(PREFIX + key));
    return kept && Date.now() - kept.at < KEPT_MS ? (kept.value as T) : null;
  }

  write(key: string, value: unknown): void {
    try {
      localStorage.setItem(PREFIX + key, JSON.stringify({ at: Date.now(), value } satisfies Kept));
      this.changes.update((count) => count + 1);
    } catch {
      // A full or forbidden storage must not stop anybody from writing.
    }
  }

  /** When the draft was last written, or null where there is none; a signal's reader is told when that changes. */
  at(key: string): Date | null {
    this.changes();
    return this.under(key).find((draft) => draft.key === key)?.at ?? null;
  }

  /** Which drafts there are under keys that begin so, the newest first, with when each was written. */
  under(prefix: string): { key: string; at: Date }[] {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX + prefix))
      .flatMap((key) => {
        const kept = parse(localStorage.getItem(key));
        const fresh = kept && Date.now() - kept.at < KEPT_MS;
        return fresh ? [{ key: key.slice(PREFIX.length), at: new Date(kept.at) }] : [];
      })
      .sort((one, other) => other.at.getTime() - one.at.getTime());
  }

  clear(key: string): void {
    localStorage.removeItem(PREFIX + key);
    this.changes.update((count) => count + 1);
  }

  /** Removes every draft, so that the next person at the machine sees none. */
  clearAll(): void {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  }

  /**
   * Fills a signal with its draft where there is one (and says so by true), and keeps the draft as the signal changes;
   * the draft goes when the value is back at `saved`.
   */
  keep<T>(key: string, value: WritableSignal<T>, saved: Signal<T>, injector: Injector = this.injector): boolean {
    const draft = this.read<T>(key);
    if (draft !== null) value.set(draft);
    effect(() => (same(value(), saved()) ? this.clear(key) : this.write(key, value())), { injector });
    return draft !== null;
  }
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function parse(text: string | null): Kept | null {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    return typeof kept === 'object' && kept !== null && 'at' in kept && 'value' in kept ? (kept as Kept) : null;
  } catch {
    return null;
  }
}
