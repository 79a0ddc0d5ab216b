import { inject, Injector, Service } from '@angular/core';
import { ChainClient } from '@rt/effect-chains/ui';
import type { EvidenceObject } from '@rt/evaluability/domain';
import { GoalSearch } from '@rt/goals/ui';
import { IndicatorSearch } from '@rt/indicators/ui';
import { InterventionSearch, type PickerOption } from '@rt/portfolio/ui';
import { type SearchHit, type SearchProvider, STUDY_SEARCH } from '@rt/shared/ui';
import { from, map, type Observable, of } from 'rxjs';

/** Below this a search would find everything. */
const SHORTEST = 2;
const MOST = 20;

/** Finds goals, chains, indicators, interventions and studies by their words; studies as far as the shell knows of them. */
@Service()
export class ObjectSearch {
  private readonly injector = inject(Injector);
  private readonly chains = inject(ChainClient);
  private readonly studies = inject(STUDY_SEARCH, { optional: true });

  find(kind: EvidenceObject, text: string): Observable<PickerOption[]> {
    if (text.length < SHORTEST) return of([]);
    if (kind === 'chain') return this.ofChains(text);
    return from(this.providerOf(kind).then((provider) => provider?.search(text) ?? [])).pipe(
      map((hits) => (kind === 'study' ? studiesIn(hits) : hits.map(optionOf))),
    );
  }

  private ofChains(text: string) {
    const words = text.toLocaleLowerCase('sv');
    return this.chains.all().pipe(
      map((chains) =>
        chains
          .filter(({ name }) => name.toLocaleLowerCase('sv').includes(words))
          .slice(0, MOST)
          .map(({ id, name }) => ({ key: id, label: name })),
      ),
    );
  }

  private async providerOf(kind: Exclude<EvidenceObject, 'chain'>): Promise<SearchProvider | null> {
    if (kind === 'goal') return this.injector.get(GoalSearch);
    if (kind === 'indicator') return this.injector.get(IndicatorSearch);
    if (kind === 'intervention') return this.injector.get(InterventionSearch);
    const type = await this.studies?.();
    return type ? this.injector.get(type) : null;
  }
}

const optionOf = ({ label, note, link }: SearchHit): PickerOption => ({
  key: String(link[1]),
  label,
  ...(note ? { note } : {}),
});

/** A finding leads to its study, whose title is the note; each study once. */
export function studiesIn(hits: readonly SearchHit[]): PickerOption[] {
  const studies = new Map(hits.map(({ label, note, link }) => [String(link[1]), note ?? label]));
  return [...studies].map(([key, label]) => ({ key, label }));
}
