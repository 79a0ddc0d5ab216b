import { computed, inject, type Signal, Service, signal } from '@angular/core';
import type {
  FlowsQuery,
  MatrixQuery,
  PortfolioFlows,
  PortfolioMatrix,
  PortfolioPlaces,
  PortfolioTimeline,
  PortfolioTree,
  TimelineQuery,
  TreeQuery,
  Whole,
} from '@rt/portfolio/domain';
import { formatDate } from '@rt/shared/domain';
import { injectLanguage } from '@rt/shared/ui';
import { flowsView } from './flows-view';
import { matrixView } from './matrix-view';
import { placesView } from './places-view';
import type { PortfolioAddress } from './portfolio-address';
import { PortfolioClient, type Question } from './portfolio-client';
import { timelineView } from './timeline-view';
import { treeView } from './tree-view';
import { briefly, type ViewModel, type Wording } from './view-model';

type Answer = { total: Whole } & (
  PortfolioFlows | PortfolioMatrix | PortfolioTree | PortfolioTimeline | PortfolioPlaces
);

/** What each picture asks, and under which names its axes are asked for. */
const ASKS = {
  flode: { path: 'flows', axes: { fran: 'from', via: 'via', till: 'to' } },
  rutor: { path: 'matrix', axes: { rader: 'rows', kolumner: 'columns' } },
  ytor: { path: 'tree', axes: { efter: 'by', sedan: 'then' } },
  tid: { path: 'timeline', axes: { grupp: 'group' } },
  kommuner: { path: 'places', axes: {} },
  'tank-om': { path: 'facts', axes: {} },
} as const;

function questionOf({ picture, axes, level, filter }: PortfolioAddress): { path: string; question: Question } {
  const { path, axes: names } = ASKS[picture];
  const asked = Object.entries(names).map(([axis, name]) => [name, axes[axis]]);
  return { path, question: { ...filter, ...Object.fromEntries(asked), level: level === 'linked' ? undefined : level } };
}

/** Reads what the address asks for and words it; what was there stays until the next has come. */
@Service({ autoProvided: false })
export class PortfolioViewSource {
  private readonly language = injectLanguage();
  readonly asked = signal<Signal<PortfolioAddress> | null>(null);
  private readonly question = computed(() => {
    const address = this.asked()?.();
    return address && address.picture !== 'tank-om' ? questionOf(address) : undefined;
  });
  private readonly answer = inject(PortfolioClient).view<Answer>(this.question);

  readonly error = computed(() => this.answer.error());
  readonly loading = computed(() => this.answer.isLoading());
  readonly total = computed<Whole | null>(() => (this.answer.hasValue() ? this.answer.value().total : null));
  readonly view = computed<ViewModel | null>(() => {
    const address = this.asked()?.();
    if (!address || address.picture === 'tank-om' || !this.answer.hasValue()) return null;
    return viewOf(address, this.answer.value(), { language: this.language, level: address.level });
  });
  /** How it is counted: the same words on the page and in the files. */
  readonly notes = computed(() => {
    const total = this.total();
    if (!total) return [];
    const kronor = briefly(total, this.language);
    const whole = $localize`:@@portfolio.whole:Pengar: ${kronor}:amount:. Insatser: ${total.interventions}:count:. Till mål räknas bekräftade andelar; det som är föreslaget eller ofördelat står för sig.`;
    const concealed = total.concealed
      ? [
          $localize`:@@portfolio.concealed:Insatser med skyddade uppgifter är inte med i siffrorna: ${total.concealed}:count:.`,
        ]
      : [];
    return [whole, ...concealed, ...(this.view()?.notes ?? [])];
  });

  again() {
    this.answer.reload();
  }
}

function viewOf({ picture, axes }: PortfolioAddress, answer: Answer, wording: Wording): ViewModel {
  const asked = Object.fromEntries(Object.entries(ASKS[picture].axes).map(([axis, name]) => [name, axes[axis]]));
  switch (picture) {
    case 'flode':
      return flowsView(asked as unknown as FlowsQuery, answer as PortfolioFlows, wording);
    case 'rutor':
      return matrixView(asked as unknown as MatrixQuery, answer as PortfolioMatrix, wording);
    case 'ytor':
      return treeView(asked as unknown as TreeQuery, answer as PortfolioTree, wording);
    case 'tid':
      return timelineView(
        asked as unknown as TimelineQuery,
        answer as PortfolioTimeline,
        formatDate(new Date()),
        wording,
      );
    default:
      return placesView(answer as PortfolioPlaces, wording);
  }
}
