import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import {
  dimensionOf,
  type IndicatorDetail,
  type Schedule,
  SCHEDULES,
  type SeriesPreview,
  type Sex,
  sourceDifference,
  type SourceSelection,
  type SourceTable,
  type StatisticsChoice,
} from '@rt/indicators/domain';
import { Control, Field, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { of, switchMap } from 'rxjs';
import { SeriesPreviewView } from '../values/series-preview';
import { PassportDifference } from './passport-difference';
import { SourceClient, type TableAt } from './source-client';
import { SCHEDULE_NAMES } from './source-words';

interface Asked {
  id: string;
  at: TableAt;
  selection: SourceSelection;
  choice: StatisticsChoice | null;
}

/** A look at what a source gives for a selection, and attaching it with a schedule. Nothing is stored before that. */
@Component({
  selector: 'rt-attach-source',
  imports: [Control, Field, PassportDifference, ProblemMessage, SeriesPreviewView, Skeleton],
  templateUrl: './attach-source.html',
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 16px;
      padding-block-start: 16px;
    }
    rt-problem:not(:has(*)) {
      display: none;
    }
  `,
})
export class AttachSource {
  readonly indicator = input.required<IndicatorDetail>();
  readonly at = input.required<TableAt>();
  /** As the source describes it. */
  readonly table = input.required<SourceTable>();
  readonly selection = input.required<SourceSelection>();
  readonly attached = output<void>();

  private readonly client = inject(SourceClient);
  protected readonly schedules = SCHEDULES.map((value) => ({ value, name: SCHEDULE_NAMES[value] }));
  protected readonly schedule = signal<Schedule>('weekly');
  protected readonly busy = signal(false);
  protected readonly problem = signal<unknown>(null);
  protected readonly difference = computed(() => sourceDifference(this.indicator(), this.table()));
  protected readonly replace = signal(false);
  private readonly chosen = linkedSignal<SourceSelection, StatisticsChoice | null>({
    source: () => this.selection(),
    computation: () => null,
  });
  protected readonly answer = rxResource({
    params: (): Asked => ({
      id: this.indicator().id,
      at: this.at(),
      selection: this.selection(),
      choice: this.chosen(),
    }),
    stream: ({ params }) => this.look(params),
  });
  /** The last answer stays in sight while the next is on its way. */
  protected readonly shown = linkedSignal<SeriesPreview | undefined, SeriesPreview | undefined>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (now, before) => now ?? (this.chosen() ? before?.value : undefined),
  });
  protected readonly choice = computed(() => this.chosen() ?? this.shown()?.choice ?? null);
  protected readonly ready = computed(() => this.shown()?.missing.length === 0 && !this.answer.isLoading());

  protected choose(choice: StatisticsChoice) {
    this.chosen.set(choice);
  }

  protected time(event: Event) {
    const { value } = event.target as HTMLSelectElement;
    this.schedule.set(SCHEDULES.find((each) => each === value) ?? 'off');
  }

  protected async attach() {
    const choice = this.choice();
    if (!choice || !this.ready() || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const [selection, schedule] = [this.selection(), this.schedule()];
      await this.client.attach(this.indicator().id, {
        ...this.at(),
        selection,
        choice,
        schedule,
        replacePassport: this.replace(),
      });
      this.attached.emit();
    } catch (error) {
      this.problem.set(error);
    }
    this.busy.set(false);
  }

  /** Which places and sexes to fetch was chosen with the selection: all that comes is taken. */
  private look({ id, at, selection, choice }: Asked) {
    const ask = (chosen: StatisticsChoice | null) => this.client.preview(id, { ...at, selection, choice: chosen });
    if (choice) return ask(choice);
    return ask(null).pipe(
      switchMap((first) => {
        const places = dimensionOf(first.file, 'place')?.values.map(({ code }) => code) ?? first.choice.places;
        const sexes = dimensionOf(first.file, 'sex')?.values.map(({ code }) => code as Sex) ?? first.choice.sexes;
        const whole = { ...first.choice, places, sexes };
        return same(whole, first.choice) ? of(first) : ask(whole);
      }),
    );
  }
}

const same = (one: StatisticsChoice, other: StatisticsChoice) => JSON.stringify(one) === JSON.stringify(other);
