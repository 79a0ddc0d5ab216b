import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { type LearningHit, type LearningHits, markedParts, SEARCH_LENGTH } from '@rt/learning/domain';
import type { SearchHit, SearchProvider } from '@rt/shared/ui';
import { firstValueFrom } from 'rxjs';

const HITS = 6;
const NONE: LearningHits = { hits: [], total: 0 };

/** Where a hit stands on the page of its study. */
export const fragmentOf = ({ kind, number }: LearningHit): string | undefined =>
  kind === 'finding' ? `slutsats-${number}` : kind === 'recommendation' ? `rekommendation-${number}` : undefined;

/** Studies, findings and recommendations in the search over everything, and on a page of their own. */
@Service()
export class LearningSearch implements SearchProvider {
  private readonly http = inject(HttpClient);
  readonly heading = $localize`:@@learning-search.heading:Studier och slutsatser`;

  async search(text: string): Promise<readonly SearchHit[]> {
    const params = { q: text.slice(0, SEARCH_LENGTH.max), limit: HITS };
    const { hits } = await firstValueFrom(this.http.get<LearningHits>('/api/learning-search', { params })).catch(
      () => NONE,
    );
    return hits.map((hit) => ({
      label: markedParts(hit.excerpt)
        .map((part) => part.text)
        .join(''),
      ...(hit.kind === 'study' ? {} : { note: hit.studyTitle }),
      link: ['/larande/studier', hit.studyId],
    }));
  }

  hits(text: () => string) {
    return httpResource<LearningHits>(
      () =>
        text().length < SEARCH_LENGTH.min
          ? undefined
          : { url: '/api/learning-search', params: { q: text().slice(0, SEARCH_LENGTH.max), limit: 100 } },
      { defaultValue: NONE },
    );
  }
}
