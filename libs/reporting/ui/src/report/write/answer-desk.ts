import { computed, effect, inject, Injectable, signal } from '@angular/core';
import { type AnnualReport, canonicalJson, type ReportAnswer, type RichText } from '@rt/reporting/domain';
import { conflictIn, Drafts, type SaveState, toProblem } from '@rt/shared/ui';
import { firstValueFrom, Subject } from 'rxjs';
import { ReportClient } from '../report-client';

/** How long a pause in typing is before it is saved, and between tries where nothing answers. */
const PAUSE_MS = 1000;
const RETRY_MS = 10_000;

/** What is kept on this device till it is saved. */
interface Kept {
  body: RichText;
  version: number;
}

/** One answer being written: saved by itself, kept on this device until it is, never overwriting what somebody else wrote. */
@Injectable()
export class AnswerDesk {
  private readonly client = inject(ReportClient);
  private readonly drafts = inject(Drafts);
  private readonly year = signal(0);
  readonly stored = signal<ReportAnswer | null>(null);
  readonly body = signal<RichText | null>(null);
  readonly savedAt = signal<Date | null>(null);
  readonly problem = signal<unknown>(null);
  /** What somebody else saved meanwhile, while it is not settled. */
  readonly theirs = signal<ReportAnswer | null>(null);
  readonly saving = signal(false);
  /** Every report that was answered to a save. */
  readonly took = new Subject<AnnualReport>();

  readonly changed = computed(() => {
    const [stored, body] = [this.stored(), this.body()];
    return !!stored && !!body && !same(stored.body, body);
  });
  readonly state = computed<SaveState>(() => {
    if (this.saving()) return 'saving';
    return this.changed() ? 'unsaved' : 'saved';
  });

  constructor() {
    effect((onCleanup) => {
      this.body();
      if (!this.changed() || this.saving() || this.theirs()) return;
      const problem = this.problem();
      if (problem && toProblem(problem).code !== 'network.lost') return;
      const timer = setTimeout(() => void this.save(), problem ? RETRY_MS : PAUSE_MS);
      onCleanup(() => clearTimeout(timer));
    });
    effect(() => {
      const [stored, body] = [this.stored(), this.body()];
      if (!stored || !body) return;
      if (this.changed()) this.drafts.write(this.key(stored), { body, version: stored.version } satisfies Kept);
      else this.drafts.clear(this.key(stored));
    });
  }

  /** An answer as the server has it. What is written and not saved stays; that it collides shows when it is saved. */
  open(year: number, answer: ReportAnswer, mayEdit: boolean): void {
    this.year.set(year);
    const before = this.stored();
    if (before && (this.changed() || this.saving())) return;
    const kept = !before && mayEdit ? this.drafts.read<Kept>(this.key(answer)) : null;
    this.stored.set(answer);
    this.body.set(kept?.body ?? answer.body);
    if (kept && kept.version !== answer.version && !same(kept.body, answer.body)) this.theirs.set(answer);
  }

  write(body: RichText): void {
    this.body.set(body);
    if (this.problem() && toProblem(this.problem()).code !== 'network.lost') this.problem.set(null);
  }

  save(done = !!this.stored()?.done): Promise<void> {
    const body = this.body();
    return body ? this.send({ body, done }) : Promise.resolve();
  }

  /** Goes on from what somebody else saved, with the text chosen. */
  settle(body: RichText): Promise<void> {
    const theirs = this.theirs();
    if (theirs) this.stored.set(theirs);
    this.theirs.set(null);
    this.body.set(body);
    return this.changed() ? this.save() : Promise.resolve();
  }

  private async send(input: { body: RichText; done: boolean }): Promise<void> {
    const stored = this.stored();
    if (!stored || this.saving()) return;
    this.saving.set(true);
    try {
      const report = await firstValueFrom(this.client.answer(this.year(), stored, input));
      this.stored.set(report.answers.find(({ part }) => part === stored.part) ?? stored);
      this.savedAt.set(new Date());
      this.problem.set(null);
      this.took.next(report);
    } catch (error) {
      const stale = conflictIn<ReportAnswer>(error);
      this.theirs.set(stale?.current ?? null);
      this.problem.set(stale ? null : error);
    }
    this.saving.set(false);
  }

  private readonly key = ({ part }: ReportAnswer) => `report/${this.year()}/${part}`;
}

const same = (one: RichText, other: RichText) => canonicalJson(one) === canonicalJson(other);
