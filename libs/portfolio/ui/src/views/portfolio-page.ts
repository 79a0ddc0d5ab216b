import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { isOverlapping } from '@rt/portfolio/domain';
import { Empty, ProblemMessage, ReviewsSlot, Skeleton } from '@rt/shared/ui';
import { selectionOf } from '../selection/selection-address';
import { AxisChoices } from './axis-choices';
import type { FilterAddress } from './filter-address';
import { MoreFilters } from './more-filters';
import { type AddressParams, narrowing, PICTURES, portfolioOf } from './portfolio-address';
import { PortfolioView } from './portfolio-view';
import { PortfolioViewSource } from './portfolio-view-source';
import { PICTURE_NAMES } from './portfolio-page-words';
import { WhatIf } from './what-if';

/** The portfolio looked at: one view at a time, all that is chosen in the address. */
@Component({
  selector: 'rt-portfolio-page',
  imports: [AxisChoices, Empty, MoreFilters, PortfolioView, ProblemMessage, ReviewsSlot, RouterLink, Skeleton, WhatIf],
  providers: [PortfolioViewSource],
  templateUrl: './portfolio-page.html',
  styleUrl: './portfolio-page.css',
})
export class PortfolioPage {
  private readonly router = inject(Router);
  protected readonly source = inject(PortfolioViewSource);
  private readonly query = toSignal(inject(ActivatedRoute).queryParams, { initialValue: {} as AddressParams });

  protected readonly params = computed<AddressParams>(() => this.query());
  protected readonly address = computed(() => portfolioOf(this.params()));
  protected readonly filters = computed<FilterAddress>(() => this.params());
  protected readonly narrowed = computed(() => narrowing(this.params()));
  protected readonly isNarrowed = computed(() => Object.keys(this.narrowed()).some((part) => part !== 'rakna'));
  protected readonly pictures = PICTURES.map((name) => ({ name, words: PICTURE_NAMES[name] }));
  /** Whether anything can stand in several places at once, so that it matters how it is counted. */
  protected readonly overlaps = computed(
    () => Object.values(this.address().axes).some(isOverlapping) || this.address().picture === 'kommuner',
  );
  protected readonly selection = computed(() => selectionOf(this.narrowed()));
  protected readonly once = computed(() => this.address().filter.counting === 'once');

  constructor() {
    this.source.asked.set(this.address);
  }

  protected go(queryParams: FilterAddress | Record<string, string | null>) {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  protected count(event: Event) {
    this.go({ rakna: (event.target as HTMLInputElement).checked ? 'en-gang' : null });
  }
}
