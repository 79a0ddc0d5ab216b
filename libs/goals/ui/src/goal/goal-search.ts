import { inject, Service } from '@angular/core';
import type { SearchHit, SearchProvider } from '@rt/shared/ui';
import { firstValueFrom } from 'rxjs';
import { CurrentVersion } from '../version/current-version';
import { fitting } from '../tree/tree-filter';
import { GoalClient } from './goal-client';

const BEST = 6;

/** The goals of the version shown, for the search over everything. */
@Service()
export class GoalSearch implements SearchProvider {
  readonly heading = $localize`:@@goal-search.heading:Mål`;
  private readonly client = inject(GoalClient);
  private readonly current = inject(CurrentVersion);

  async search(text: string): Promise<readonly SearchHit[]> {
    const version = this.current.version();
    const fits = fitting({ text, level: null, verdict: null });
    if (!version || !fits) return [];
    const goals = await firstValueFrom(this.client.readTree(version.id)).catch(() => []);
    return goals
      .filter(fits)
      .slice(0, BEST)
      .map(({ id, code, wording }) => ({
        label: `${code ?? ''} ${wording}`.trim(),
        note: version.strategyName,
        link: ['/mal', id],
      }));
  }
}
