import { inject, Service } from '@angular/core';
import type { SearchHit, SearchProvider } from '@rt/shared/ui';
import { firstValueFrom } from 'rxjs';
import { InterventionClient } from './intervention-client';

const HITS = 6;

/** Interventions in the search over everything. */
@Service()
export class InterventionSearch implements SearchProvider {
  private readonly client = inject(InterventionClient);
  readonly heading = $localize`:@@intervention-search.heading:Insatser`;

  async search(search: string): Promise<readonly SearchHit[]> {
    const page = await firstValueFrom(this.client.page({ search, limit: HITS })).catch(() => ({ items: [] }));
    const shown = page.items.filter(({ concealed }) => !concealed);
    return shown.map(({ id, name, reference, organisation }) => ({
      label: name,
      note: [reference, organisation].filter(Boolean).join(' · '),
      link: ['/insatser', id],
    }));
  }
}
