import { computed, DestroyRef, DOCUMENT, inject, linkedSignal, Service } from '@angular/core';
import { judgeThreads, opening, type RegionCoverage } from '@rt/coverage/domain';
import { CurrentVersion } from '@rt/goals/ui';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, pairwise } from 'rxjs';
import { CoverageClient } from './coverage-client';

/** How long after something was done in a panel the map is read again: the change must have been stored. */
const SETTLE_MS = 900;

/**
 * The map of the version shown, judged. It is read again when somebody comes back to the window, goes to another place, or
 * has done something in a panel: panels need not know of it.
 */
@Service()
export class CoverageStore {
  private readonly version = inject(CurrentVersion);
  private readonly resource = inject(CoverageClient).region(this.version.id);
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Stays while it is read again, also where that fails; another version's map never stands in. */
  readonly coverage = linkedSignal<RegionCoverage | null, RegionCoverage | null>({
    source: () => (this.resource.hasValue() ? this.resource.value() : null),
    computation: (read, previous) => {
      const kept = read ?? previous?.value ?? null;
      return kept?.strategy.versionId === this.version.id() ? kept : null;
    },
  }).asReadonly();
  readonly threads = computed(() => judgeThreads(this.coverage()?.goals ?? []));
  readonly opening = computed(() => {
    const coverage = this.coverage();
    return coverage && opening(coverage, this.threads());
  });
  readonly error = computed(() => this.resource.error() ?? this.version.error());
  readonly loading = computed(() => this.version.loading() || this.resource.status() === 'loading');
  /** Nothing to draw a map of: the region has no strategy. */
  readonly none = computed(() => !this.version.loading() && !this.version.error() && this.version.id() === null);

  constructor() {
    const { defaultView } = inject(DOCUMENT);
    const reload = () => this.reload();
    defaultView?.addEventListener('focus', reload);
    const places = inject(Router).events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => urlAfterRedirects.split('?')[0]),
      pairwise(),
      filter(([from, to]) => from !== to),
    );
    const moves = places.subscribe(reload);
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
      defaultView?.removeEventListener('focus', reload);
      moves.unsubscribe();
    });
  }

  reload(): void {
    this.resource.reload();
  }

  /** Something was done that may have mended a link. */
  reloadSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.reload(), SETTLE_MS);
  }
}
