import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type AttachedSource,
  type Schedule,
  SCHEDULES,
  type Series,
  SERVICE_NAMES,
  type SourceFetch,
} from '@rt/indicators/domain';
import { formatDate, formatMoment } from '@rt/shared/domain';
import { conflictIn, ProblemMessage, Skeleton, Undo } from '@rt/shared/ui';
import { FetchProgress } from './fetch-progress';
import { FindingItem } from './finding-item';
import { SourceClient } from './source-client';
import { SCHEDULE_NAMES } from './source-words';

/** Where an indicator's values are fetched from: when they were, when they will be, what has happened there, and fetching now. */
@Component({
  selector: 'rt-source-block',
  imports: [FetchProgress, FindingItem, ProblemMessage, RouterLink, Skeleton],
  templateUrl: './source-block.html',
  styleUrl: './source-block.css',
})
export class SourceBlock {
  readonly indicatorId = input.required<string>();
  readonly series = input.required<readonly Series[]>();
  readonly editable = input(false);
  /** A fetch has ended, so that values may be others. */
  readonly fetched = output<void>();

  private readonly client = inject(SourceClient);
  private readonly undo = inject(Undo);
  protected readonly answer = this.client.ofIndicator(this.indicatorId);
  protected readonly source = computed(() => (this.answer.hasValue() ? this.answer.value().source : null));
  /** The fetch that counts: the one just asked for, else the last. */
  protected readonly fetch = linkedSignal<SourceFetch | null>(() => this.source()?.lastFetch ?? null);
  protected readonly going = computed(() => ['waiting', 'running'].includes(this.fetch()?.state ?? ''));
  protected readonly problem = signal<unknown>(null);
  protected readonly serviceNames = SERVICE_NAMES;
  protected readonly schedules = SCHEDULES.map((value) => ({ value, name: SCHEDULE_NAMES[value] }));
  private readonly values = computed(() => this.series().flatMap(({ observations }) => observations));
  protected readonly preliminary = computed(() => this.values().filter(({ preliminary }) => preliminary).length);
  protected readonly revised = computed(() => this.values().filter(({ revision }) => (revision ?? 1) > 1).length);

  protected readonly day = (moment: string) => formatDate(new Date(moment));
  protected readonly moment = (at: string) => formatMoment(new Date(at), new Date());

  protected fetchNow() {
    return this.trying(async () => this.fetch.set(await this.client.fetchNow(this.indicatorId())));
  }

  protected ended() {
    this.answer.reload();
    this.fetched.emit();
  }

  protected reschedule(source: AttachedSource, event: Event) {
    const { value } = event.target as HTMLSelectElement;
    const schedule = SCHEDULES.find((each) => each === value);
    return schedule && this.trying(() => this.setSchedule(source, schedule));
  }

  /** The values stay; undone by attaching the same again. */
  protected detach({ service, key, selection, choice, schedule }: AttachedSource) {
    const id = this.indicatorId();
    return this.trying(async () => {
      await this.client.detach(id);
      this.answer.reload();
      this.undo.offer($localize`:@@source-block.detached:Källan kopplades loss. Värdena finns kvar.`, async () => {
        await this.client.attach(id, { service, key, selection, choice, schedule });
        this.answer.reload();
      });
    });
  }

  private async setSchedule({ version, schedule: before }: AttachedSource, schedule: Schedule) {
    const stored = await this.client.reschedule(this.indicatorId(), version, schedule);
    this.answer.set({ source: stored });
    this.undo.offer($localize`:@@source-block.rescheduled:Schemat ändrades.`, async () => {
      const again = await this.client.reschedule(this.indicatorId(), this.source()?.version ?? stored.version, before);
      this.answer.set({ source: again });
    });
  }

  private async trying(act: () => Promise<unknown>) {
    this.problem.set(null);
    try {
      await act();
    } catch (error) {
      this.problem.set(error);
      if (conflictIn(error)) this.answer.reload();
    }
  }
}
