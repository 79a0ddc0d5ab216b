import { computed, Service, signal } from '@angular/core';
import type { InterventionSummary } from '@rt/portfolio/domain';

/** An intervention that was chosen in the list. */
export type Chosen = Pick<InterventionSummary, 'id' | 'name'>;

const KEY = 'rt.chosen-interventions';

/** Which interventions were chosen, kept through reloads for as long as the tab is open. */
@Service()
export class BulkSelection {
  private readonly chosen = signal<ReadonlyMap<string, string>>(new Map(read()));

  /** Counts what was done with many at once, and undone, for whoever shows them. */
  readonly done = signal(0);
  /** Why what was done could not be undone. */
  readonly undoProblem = signal<unknown>(null);
  /** Where the choosing was done, to go back to. */
  from = '/insatser';
  readonly all = computed<Chosen[]>(() => [...this.chosen()].map(([id, name]) => ({ id, name })));
  readonly count = computed(() => this.chosen().size);

  has(id: string): boolean {
    return this.chosen().has(id);
  }

  set(interventions: readonly Chosen[], on: boolean): void {
    const next = new Map(this.chosen());
    for (const { id, name } of interventions) {
      if (on) next.set(id, name);
      else next.delete(id);
    }
    this.keep(next);
  }

  clear(): void {
    this.keep(new Map());
  }

  private keep(next: ReadonlyMap<string, string>) {
    this.chosen.set(next);
    try {
      sessionStorage.setItem(KEY, JSON.stringify([...next]));
    } catch {
      // A full or forbidden storage must not stop anybody from choosing.
    }
  }
}

function read(): [string, string][] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? (kept as [string, string][]) : [];
  } catch {
    return [];
  }
}
