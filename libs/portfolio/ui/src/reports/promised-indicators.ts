import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { IndicatorSummary } from '@rt/indicators/domain';
import { type PromisedIndicator, REPORTED_KINDS } from '@rt/portfolio/domain';
import { Picker, type PickerOption } from '../picker';
import { ProblemMessage, Undo } from '@rt/shared/ui';
import { ReportClient } from './report-client';
import { REPORTED_KIND_NAMES } from './report-words';

/** What an intervention has promised to report, and where more is promised. */
@Component({
  selector: 'rt-promised-indicators',
  imports: [Picker, ProblemMessage],
  template: `
    @if (indicators().length) {
      <ul>
        @for (indicator of indicators(); track indicator.id) {
          <li>
            <span>
              {{ indicator.name }} <span class="rt-quiet">{{ kinds[indicator.kind] }}, {{ indicator.unit }}</span>
            </span>
            @if (mayEdit()) {
              <button class="rt-button quiet" type="button" (click)="remove(indicator)">
                <ng-container i18n="@@promised.remove">Ta bort</ng-container
                ><span class="rt-sr">: {{ indicator.name }}</span>
              </button>
            }
          </li>
        }
      </ul>
    } @else if (!mayEdit()) {
      <p class="rt-quiet" i18n="@@promised.none">Insatsen har inte lovat att rapportera någon indikator.</p>
    }
    @if (mayEdit()) {
      <rt-picker
        label="Lägg till en indikator"
        i18n-label="@@promised.add"
        hint="Aktiviteter och resultat som insatsen själv kan räkna. Sök på namnet."
        i18n-hint="@@promised.hint"
        [options]="options()"
        [loading]="all.isLoading()"
        (searched)="search.set($event)"
        (picked)="add($event)"
      />
    }
    <rt-problem [error]="error()" />
  `,
  styles: `
    ul {
      max-width: 800px;
      margin: 0 0 16px;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
      align-items: baseline;
      justify-content: space-between;
      max-width: none;
      padding-block: 4px;
      border-block-start: 1px solid var(--rt-grey-4);
    }
    rt-picker {
      display: block;
      max-width: 480px;
    }
  `,
})
export class PromisedIndicators {
  readonly interventionId = input.required<string>();
  readonly indicators = input.required<readonly PromisedIndicator[]>();
  readonly mayEdit = input(false);
  readonly changed = output<void>();

  private readonly client = inject(ReportClient);
  private readonly undo = inject(Undo);
  protected readonly kinds = REPORTED_KIND_NAMES;
  protected readonly error = signal<unknown>(null);
  protected readonly search = signal<string | null>(null);
  /** Asked for when somebody begins to search. */
  protected readonly all = httpResource<IndicatorSummary[]>(
    () => (this.search() === null ? undefined : '/api/indicators'),
    { defaultValue: [] },
  );
  protected readonly options = computed((): PickerOption[] => {
    const words = (this.search() ?? '').toLowerCase();
    const promised = new Set(this.indicators().map(({ id }) => id));
    return this.all
      .value()
      .filter(({ kind, name }) => REPORTED_KINDS.includes(kind) && name.toLowerCase().includes(words))
      .slice(0, 20)
      .map(({ id, name, kind, unit }) => ({
        key: id,
        label: name,
        note: `${REPORTED_KIND_NAMES[kind]}, ${unit}`,
        ...(promised.has(id) ? { taken: TAKEN } : {}),
      }));
  });

  protected add(indicatorId: string) {
    this.client.promise(this.interventionId(), indicatorId).subscribe(this.then());
  }

  protected remove({ id, name }: PromisedIndicator) {
    const done = $localize`:@@promised.removed:${name}:name: rapporteras inte längre.`;
    this.client
      .withdrawPromise(this.interventionId(), id)
      .subscribe(this.then(() => this.undo.offer(done, () => this.add(id))));
  }

  private then(also: () => void = () => undefined) {
    return {
      next: () => {
        this.error.set(null);
        also();
        this.changed.emit();
      },
      error: (error: unknown) => this.error.set(error),
    };
  }
}

const TAKEN = $localize`:@@promised.taken:Redan med`;
