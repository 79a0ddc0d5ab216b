import { inject, Service, signal } from '@angular/core';
import type { InterventionQuery, InterventionSummary } from '@rt/portfolio/domain';
import type { Subscription } from 'rxjs';
import { InterventionClient } from './intervention-client';

/** How many rows are asked for at a time. */
export const CHUNK = 200;

type Rows = readonly (InterventionSummary | null)[];

/** A list of thousands of which only what is looked at is read: places whose rows have not come yet are null. */
@Service({ autoProvided: false })
export class InterventionWindow {
  private readonly client = inject(InterventionClient);
  private readonly reading = new Map<number, Subscription>();
  private query: InterventionQuery = {};

  readonly rows = signal<Rows>([]);
  readonly total = signal<number | null>(null);
  /** Kronor in all the interventions found, read or not. */
  /** Kronor in all; null where the sum would tell what is secret. */
  readonly amount = signal<number | null>(0);
  readonly error = signal<unknown>(null);

  /** Begins anew with another question; what was found before stays until the answer comes, so that nothing flickers. */
  ask(query: InterventionQuery): void {
    for (const request of this.reading.values()) request.unsubscribe();
    this.reading.clear();
    this.query = query;
    this.read(0, true);
  }

  /** Sees to it that the rows of a range have been asked for. */
  need(start: number, end: number): void {
    for (let chunk = Math.floor(start / CHUNK); chunk * CHUNK < end; chunk += 1)
      if (this.rows()[chunk * CHUNK] === null && !this.reading.has(chunk)) this.read(chunk, false);
  }

  private read(chunk: number, anew: boolean) {
    const request = this.client.page({ ...this.query, offset: chunk * CHUNK, limit: CHUNK }).subscribe({
      next: ({ items, total, amount }) => {
        this.error.set(null);
        this.total.set(total);
        this.amount.set(amount);
        this.rows.update((rows) => placed(anew ? [] : rows, items, chunk * CHUNK, total));
      },
      error: (error: unknown) => {
        this.reading.delete(chunk);
        this.error.set(error);
      },
    });
    this.reading.set(chunk, request);
  }
}

function placed(rows: Rows, items: readonly InterventionSummary[], offset: number, total: number): Rows {
  const all = Array.from({ length: total }, (_, at) => rows[at] ?? null);
  items.forEach((item, at) => (all[offset + at] = item));
  return all;
}
