import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { Service, SourceHit } from '@rt/indicators/domain';
import { formatDate } from '@rt/shared/domain';
import { Control, Field, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { SourceClient } from './source-client';

/** What a person searches for at a service. */
export interface SourceQuery {
  query: string;
  page: number;
}

/** A search among the tables or KPIs of a service, with the hits as a list. */
@Component({
  selector: 'rt-source-search',
  imports: [Control, Field, ProblemMessage, Skeleton],
  templateUrl: './source-search.html',
  styleUrl: './source-search.css',
})
export class SourceSearch {
  readonly service = input.required<Service>();
  readonly query = input.required<string>();
  readonly page = input(1);
  /** What was searched for, and a page of it. */
  readonly asked = output<SourceQuery>();
  readonly picked = output<SourceHit>();

  private readonly client = inject(SourceClient);
  protected readonly text = linkedSignal(() => this.query());
  protected readonly answer = this.client.search(() =>
    this.query() ? { service: this.service(), query: this.query(), page: this.page() } : undefined,
  );
  protected readonly found = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly hint = computed(() =>
    this.service() === 'kolada'
      ? $localize`:@@source-search.kolada-hint:Ord ur nyckeltalets namn, eller dess id, som N03700.`
      : $localize`:@@source-search.scb-hint:Ord ur tabellens namn, eller dess id, som TAB6471.`,
  );

  protected search() {
    this.asked.emit({ query: this.text().trim(), page: 1 });
  }

  protected write(event: Event) {
    this.text.set((event.target as HTMLInputElement).value);
  }

  protected go(page: number) {
    this.asked.emit({ query: this.query(), page });
  }

  /** `2015–2024`, `till 2024`; what the service does not tell is left out. */
  protected span({ firstPeriod, lastPeriod }: SourceHit): string {
    if (firstPeriod && lastPeriod) return `${firstPeriod}–${lastPeriod}`;
    return lastPeriod ? $localize`:@@source-search.until:till ${lastPeriod}:period:` : '';
  }

  protected readonly day = (moment: string) => formatDate(new Date(moment));
}
