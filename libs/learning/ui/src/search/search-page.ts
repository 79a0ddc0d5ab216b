import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { COUNTED_MAX, type LearningHit, markedParts, SEARCH_LENGTH } from '@rt/learning/domain';
import { Control, Field, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { LearningNav } from '../learning-nav';
import { fragmentOf, LearningSearch } from './learning-search';

const KINDS: Readonly<Record<LearningHit['kind'], string>> = {
  study: $localize`:@@learning-search.study:Studie`,
  finding: $localize`:@@learning-search.finding:Slutsats`,
  recommendation: $localize`:@@learning-search.recommendation:Rekommendation`,
};
const PAUSE_MS = 250;

/** Searches what was studied, found and recommended; what is searched for stands in the address. */
@Component({
  selector: 'rt-learning-search-page',
  imports: [Control, Field, LearningNav, ProblemMessage, RouterLink, Skeleton],
  templateUrl: './search-page.html',
  styles: `
    form {
      max-width: var(--rt-measure);
    }
    ul {
      max-width: 960px;
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: 12px;
      border-block-end: 1px solid var(--rt-grey-4);
    }
    li p {
      margin: 0 0 4px;
    }
  `,
})
export class LearningSearchPage {
  /** From the address: the words to search for. */
  readonly sok = input<string>();

  private readonly router = inject(Router);
  protected readonly text = computed(() => (this.sok() ?? '').trim());
  protected readonly tooShort = computed(() => this.text().length < SEARCH_LENGTH.min);
  protected readonly found = inject(LearningSearch).hits(this.text);
  protected readonly max = SEARCH_LENGTH.max;
  protected readonly many = COUNTED_MAX;
  protected readonly hits = computed(() =>
    this.found.value().hits.map((hit) => ({
      ...{ hit, kind: KINDS[hit.kind], fragment: fragmentOf(hit), parts: markedParts(hit.excerpt) },
    })),
  );
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected write(event: Event) {
    const { value } = event.target as HTMLInputElement;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.go(value), PAUSE_MS);
  }

  protected go(text: string, event?: Event) {
    event?.preventDefault();
    clearTimeout(this.timer);
    return this.router.navigate([], { queryParams: { sok: text.trim() || null }, replaceUrl: true });
  }
}
