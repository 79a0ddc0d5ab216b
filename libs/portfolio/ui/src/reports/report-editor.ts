import { computed, inject, Service, signal } from '@angular/core';
import {
  type InterventionReport,
  type PromisedIndicator,
  reportState,
  whyNotWritable,
  type ReportingPeriod,
} from '@rt/portfolio/domain';
import { conflictIn, type Resolution, type SaveState, Undo } from '@rt/shared/ui';
import { firstValueFrom } from 'rxjs';
import { ReportClient, type ReportPlace } from './report-client';
import { figureIssue, formConflicts, formOf, rebasedForm, type ReportForm, valuesOf } from './report-form';

/** A report that is written in place: saved as it is left, sent in when asked, taken back while nobody has answered. */
@Service({ autoProvided: false })
export class ReportEditor {
  private readonly client = inject(ReportClient);
  private readonly undo = inject(Undo);

  readonly interventionId = signal('');
  readonly period = signal<ReportingPeriod | null>(null);
  readonly indicators = signal<readonly PromisedIndicator[]>([]);
  readonly stored = signal<InterventionReport | null>(null);
  readonly form = signal<ReportForm>({});
  readonly error = signal<unknown>(null);
  readonly savedAt = signal<Date | null>(null);
  /** Sending in was tried: what is missing is shown. */
  readonly tried = signal(false);
  private readonly theirs = signal<InterventionReport | null>(null);
  private readonly saving = signal(false);
  /** One request at a time, in the order they were asked for. */
  private queue: Promise<void> = Promise.resolve();

  readonly storedForm = computed(() => formOf(this.indicators(), this.stored()));
  readonly reportState = computed(() => reportState(this.stored()));
  readonly issues = computed(() =>
    Object.fromEntries(
      Object.entries(this.form()).flatMap(([key, text]) => {
        const issue = key.endsWith('.comment') ? null : figureIssue(text);
        return issue ? [[key, issue]] : [];
      }),
    ),
  );
  private readonly values = computed(() => valuesOf(this.indicators(), this.form(), this.storedForm()));
  private readonly changed = computed(
    () => JSON.stringify(this.values()) !== JSON.stringify(valuesOf(this.indicators(), this.storedForm(), {})),
  );
  readonly state = computed<SaveState>(() =>
    this.saving() ? 'saving' : this.changed() || Object.keys(this.issues()).length ? 'unsaved' : 'saved',
  );
  readonly missing = computed(() => {
    const told = new Set(
      this.values()
        .filter(({ actual, comment }) => actual !== null || comment)
        .map((each) => each.indicatorId),
    );
    return this.indicators()
      .filter(({ id }) => !told.has(id))
      .map(({ id }) => id);
  });
  readonly conflicts = computed(() => {
    const theirs = this.theirs();
    return theirs
      ? formConflicts(this.form(), this.storedForm(), formOf(this.indicators(), theirs), this.indicators())
      : [];
  });

  /** Also when it is read anew: what is being written stays, and what was saved since it was asked for is newer. */
  open(
    interventionId: string,
    period: ReportingPeriod,
    indicators: readonly PromisedIndicator[],
    report: InterventionReport | null,
  ) {
    const before = this.storedForm();
    const [known, read] = [this.stored(), report];
    const newest = known && read && known.id === read.id && known.version > read.version ? known : read;
    this.interventionId.set(interventionId);
    this.period.set(period);
    this.indicators.set(indicators);
    this.stored.set(newest);
    this.form.set(rebasedForm(this.form(), before, formOf(indicators, newest)));
  }

  whyClosed(day: string) {
    const period = this.period();
    return period ? whyNotWritable(this.reportState(), period, day) : null;
  }

  save(): Promise<void> {
    return this.enqueue(() => this.saveNow());
  }

  /** Answers whether it was sent. */
  async submit(): Promise<boolean> {
    let sent = false;
    this.tried.set(true);
    await this.enqueue(async () => {
      await this.saveNow();
      if (this.error() || this.conflicts().length || Object.keys(this.issues()).length || this.missing().length) return;
      await this.take(() => this.client.submit(this.place()));
      sent = !this.error();
      if (!sent) return;
      this.tried.set(false);
      this.undo.offer(SUBMITTED, () => void this.withdraw());
    });
    return sent;
  }

  withdraw(): Promise<void> {
    return this.enqueue(async () => void (await this.take(() => this.client.withdraw(this.place()))));
  }

  settle(resolution: Resolution): void {
    const theirs = this.theirs();
    if (!theirs) return;
    const form = rebasedForm(this.form(), this.storedForm(), formOf(this.indicators(), theirs));
    this.theirs.set(null);
    this.stored.set(theirs);
    this.form.set({ ...form, ...resolution });
    void this.save();
  }

  postpone(): void {
    this.theirs.set(null);
  }

  private place = (): ReportPlace => ({
    interventionId: this.interventionId(),
    periodId: this.period()?.id ?? '',
    version: this.stored()?.version ?? 0,
  });

  private enqueue(run: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(run);
    return this.queue;
  }

  private async saveNow(): Promise<void> {
    if (!this.changed() || this.theirs()) return;
    const sent = this.form();
    const known = await this.take(() => this.client.save(this.place(), this.values()));
    if (!known) return;
    this.form.set(rebasedForm(this.form(), sent, this.storedForm()));
    this.savedAt.set(new Date());
  }

  /** Sends something and takes over the answer; what goes wrong is shown, and what somebody else has saved is met. */
  private async take(send: () => ReturnType<ReportClient['submit']>): Promise<boolean> {
    this.saving.set(true);
    try {
      this.stored.set(await firstValueFrom(send()));
      this.error.set(null);
      return true;
    } catch (error) {
      const conflict = conflictIn<InterventionReport>(error);
      if (conflict) this.meet(conflict.current);
      else this.error.set(error);
      return false;
    } finally {
      this.saving.set(false);
    }
  }

  /** Where nobody touched the same cell there is nothing to ask. */
  private meet(theirs: InterventionReport) {
    this.theirs.set(theirs);
    if (this.conflicts().length === 0) this.settle({});
  }
}

const SUBMITTED = $localize`:@@report-editor.submitted:Rapporten är inskickad.`;
