import { computed, effect, inject, Service, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import type { Id } from '@rt/shared/domain';
import { filter, map } from 'rxjs';
import { StrategyClient } from '../strategy/strategy-client';
import { chooseVersion, versionsOf } from './choose-version';

const REMEMBERED = 'rt.version.';

/**
 * The strategy version everybody is looking at. `?version=` in the address decides and is remembered per region; without it the
 * remembered one is shown. Light: it is in the first bundle.
 */
@Service()
export class CurrentVersion {
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly regionId = computed(() =>
    this.session.can('strategy:read') ? (this.session.session()?.region.id ?? null) : null,
  );
  private readonly strategies = inject(StrategyClient).list(() => this.regionId() !== null);
  private readonly asked = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.versionIn(this.router.url)),
    ),
    { initialValue: this.versionIn(this.router.url) },
  );
  private readonly chosen = signal<Id | null>(null);

  /** The version shown, or null where the region has none (or they are being read). */
  readonly version = computed(() => {
    const remembered = this.regionId() && localStorage.getItem(REMEMBERED + this.regionId());
    return chooseVersion(this.list(), [this.asked(), this.chosen(), remembered]);
  });
  readonly id = computed(() => this.version()?.id ?? null);
  readonly list = computed(() => (this.strategies.hasValue() ? this.strategies.value() : []));
  readonly versions = computed(() => versionsOf(this.list()));
  readonly loading = computed(() => this.strategies.isLoading());
  readonly error = computed(() => this.strategies.error());

  constructor() {
    effect(() => {
      const asked = this.asked();
      if (asked) untracked(() => this.choose(asked));
    });
  }

  /** Shows another version from here on, here and on the pages to come. */
  choose(id: Id): void {
    this.chosen.set(id);
    if (this.regionId()) localStorage.setItem(REMEMBERED + this.regionId(), id);
  }

  /** Reads the strategies anew, after one was made, revised or adopted. */
  reload(): void {
    this.strategies.reload();
  }

  private versionIn(url: string): Id | null {
    return this.router.parseUrl(url).queryParamMap.get('version');
  }
}
