import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import type { ExportInput, ExportJob } from '@rt/reporting/domain';
import { type Id, isOver } from '@rt/shared/domain';
import { firstValueFrom } from 'rxjs';
import { ExportClient } from './export-client';

const LOOK_MS = 700;

/** The files one has ordered of one thing, followed till they are done. They go on when the page is left. */
@Injectable()
export class ExportStore {
  private readonly client = inject(ExportClient);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private left = false;
  readonly jobs = signal<readonly ExportJob[]>([]);
  readonly error = signal<unknown>(null);

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.left = true;
      clearTimeout(this.timer);
    });
  }

  /** Takes up those ordered before the page was opened; what is over without a file is not told of again. */
  async open(of: ExportInput['of'], year: number): Promise<void> {
    this.jobs.set([]);
    await this.attempt(async () => {
      const known = await firstValueFrom(this.client.list());
      const told = known.filter((job) => job.of === of && job.year === year && (job.file || !isOver(job.state)));
      this.jobs.set(latestOfEach(told));
      this.follow();
    });
  }

  /** Orders a file; an older one of the same format is put out of sight. */
  order(input: ExportInput): Promise<void> {
    return this.attempt(async () => {
      const job = await firstValueFrom(this.client.order(input));
      this.jobs.update((jobs) => [job, ...jobs.filter((one) => one.format !== job.format)]);
      this.follow();
    });
  }

  cancel(id: Id): Promise<void> {
    return this.attempt(async () => this.take(await firstValueFrom(this.client.cancel(id))));
  }

  private follow(): void {
    clearTimeout(this.timer);
    if (this.left || this.jobs().every(({ state }) => isOver(state))) return;
    this.timer = setTimeout(() => void this.look(), LOOK_MS);
  }

  private async look(): Promise<void> {
    await this.attempt(async () => {
      for (const { id, state } of this.jobs())
        if (!isOver(state)) this.take(await firstValueFrom(this.client.find(id)));
    });
    this.follow();
  }

  private take(job: ExportJob): void {
    this.jobs.update((jobs) => jobs.map((one) => (one.id === job.id ? job : one)));
  }

  private async attempt(run: () => Promise<void>): Promise<void> {
    try {
      await run();
      this.error.set(null);
    } catch (error) {
      this.error.set(error);
    }
  }
}

const latestOfEach = (jobs: readonly ExportJob[]) =>
  jobs.filter((job, at) => jobs.findIndex(({ format }) => format === job.format) === at);
