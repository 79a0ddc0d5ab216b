import { inject, Service } from '@angular/core';
import type { SearchHit, SearchProvider } from '@rt/shared/ui';
import { IndicatorClient } from './indicator-client';
import { matches } from './list/list-address';

const BEST = 6;

/** Indicators in the search over everything. */
@Service()
export class IndicatorSearch implements SearchProvider {
  readonly heading = $localize`:@@indicators.title:Indikatorer`;
  private readonly client = inject(IndicatorClient);

  async search(text: string): Promise<readonly SearchHit[]> {
    const all = await this.client.all().catch(() => []);
    return all
      .filter((indicator) => matches(indicator, text))
      .slice(0, BEST)
      .map(({ id, name, unit }) => ({ label: name, note: unit, link: ['/indikatorer', id] }));
  }
}
