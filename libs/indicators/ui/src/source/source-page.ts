import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import {
  askedOf,
  comparedPlaces,
  isService,
  type Service,
  type SourceHit,
  type SourceSelection,
} from '@rt/indicators/domain';
import { Drafts, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { IndicatorClient } from '../indicator-client';
import { NoteText } from '../values/note-text';
import { AttachSource } from './attach-source';
import { SelectionForm } from './selection-form';
import { ServiceChoice } from './service-choice';
import { SourceClient } from './source-client';
import { type SourceQuery, SourceSearch } from './source-search';
import { suggestSelection } from './suggest-selection';

/** From a search at a statistics service to a source that is fetched by itself: service, table, values, a look, attach. */
@Component({
  selector: 'rt-source-page',
  imports: [AttachSource, NoteText, ProblemMessage, RouterLink, SelectionForm, ServiceChoice, Skeleton, SourceSearch],
  templateUrl: './source-page.html',
  styleUrl: './source-page.css',
})
export class SourcePage {
  readonly indicatorId = input.required<string>();
  /** Service, search, page of hits and table, as the address says them. */
  readonly tjanst = input<string>();
  readonly sok = input<string>();
  readonly sida = input<string>();
  readonly tabell = input<string>();

  private readonly client = inject(SourceClient);
  private readonly indicators = inject(IndicatorClient);
  private readonly router = inject(Router);
  private readonly drafts = inject(Drafts);
  private readonly session = inject(SessionStore);
  private readonly settings = this.indicators.settings();
  protected readonly states = this.client.states();
  protected readonly indicator = this.indicators.detail(this.indicatorId);
  protected readonly current = this.client.ofIndicator(this.indicatorId);
  protected readonly service = computed<Service | null>(() => {
    const asked = this.tjanst() ?? '';
    const on = (this.states.hasValue() ? this.states.value() : []).filter(({ configured }) => configured);
    const wanted = isService(asked) ? asked : on.length === 1 ? on[0]?.service : null;
    return on.find(({ service }) => service === wanted)?.service ?? null;
  });
  protected readonly limits = computed(
    () => this.states.value().find(({ service }) => service === this.service())?.limits ?? null,
  );
  protected readonly page = computed(() => Math.max(1, Number(this.sida()) || 1));
  protected readonly table = this.client.table(() => {
    const [service, key] = [this.service(), this.tabell()];
    return service && key ? { service, key } : undefined;
  });
  protected readonly comparators = computed(() =>
    this.settings.hasValue() ? comparedPlaces(this.settings.value()) : [],
  );
  /** What was chosen before a reload, or what the source that is attached has, or what is usual. */
  protected readonly selection = linkedSignal<SourceSelection | null>(() => {
    if (!this.table.hasValue()) return null;
    const table = this.table.value();
    const { source } = this.current.hasValue() ? this.current.value() : { source: null };
    const same = source?.service === table.service && source.key === table.key ? source.selection : null;
    const county = this.session.session()?.region.countyCode ?? null;
    return this.drafts.read<SourceSelection>(this.draftKey()) ?? same ?? suggestSelection(table, county);
  });
  /** What the values are looked at with; null until the person asks to see them, and again when the choice is another. */
  protected readonly shown = signal<SourceSelection | null>(null);
  protected readonly complete = computed(() => {
    const selection = this.selection();
    return this.table.hasValue() && selection && askedOf(this.table.value(), selection).missing.length === 0;
  });
  private readonly draftKey = () => `indicator/${this.indicatorId()}/source/${this.service()}/${this.tabell()}`;

  protected choose(service: Service) {
    return this.go({ tjanst: service, sok: null, sida: null, tabell: null });
  }

  protected search({ query, page }: SourceQuery) {
    return this.go({ sok: query || null, sida: page > 1 ? page : null, tabell: null });
  }

  protected pick({ key }: SourceHit) {
    return this.go({ tabell: key });
  }

  protected unpick() {
    this.shown.set(null);
    return this.go({ tabell: null });
  }

  protected select(selection: SourceSelection) {
    this.selection.set(selection);
    this.shown.set(null);
    this.drafts.write(this.draftKey(), selection);
  }

  protected done() {
    this.drafts.clear(this.draftKey());
    return this.router.navigate(['/indikatorer', this.indicatorId()]);
  }

  private go(queryParams: Record<string, string | number | null>) {
    return this.router.navigate([], {
      queryParams: { tjanst: this.service(), ...queryParams },
      queryParamsHandling: 'merge',
    });
  }
}
