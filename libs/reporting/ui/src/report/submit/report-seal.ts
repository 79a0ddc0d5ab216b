import { Component, computed, inject, input, signal } from '@angular/core';
import type { AnnualReport, ReportSubmission } from '@rt/reporting/domain';
import { formatDate } from '@rt/shared/domain';
import { Download, ProblemMessage } from '@rt/shared/ui';
import { firstValueFrom } from 'rxjs';
import { ReportClient } from '../report-client';
import { sha256Of } from './seal-check';

/** That the report is sealed: on what decision, with what checksum, and how anybody can see that it is the same. */
@Component({
  selector: 'rt-report-seal',
  imports: [ProblemMessage],
  templateUrl: './report-seal.html',
  styleUrl: './report-seal.css',
})
export class ReportSeal {
  readonly report = input.required<AnnualReport>();
  readonly submission = input.required<ReportSubmission>();

  private readonly client = inject(ReportClient);
  private readonly download = inject(Download);
  protected readonly error = signal<unknown>(null);
  protected readonly verdict = signal<'same' | 'other' | 'uncounted' | null>(null);
  protected readonly day = computed(() => formatDate(new Date(this.submission().at)));
  protected readonly file = computed(() => `aterrapportering-${this.report().year}.json`);
  /** Apart in fours, so that it can be read aloud. */
  protected readonly sum = computed(
    () =>
      this.submission()
        .sha256.match(/.{1,8}/g)
        ?.join(' ') ?? '',
  );

  protected async save() {
    const snapshot = await this.read();
    if (snapshot !== null) this.download.text(this.file(), snapshot, 'application/json');
  }

  protected async check() {
    const snapshot = await this.read();
    if (snapshot === null) return;
    const sum = await sha256Of(snapshot);
    if (sum === null) this.verdict.set('uncounted');
    else this.verdict.set(sum === this.submission().sha256 ? 'same' : 'other');
  }

  private async read() {
    this.error.set(null);
    try {
      return await firstValueFrom(this.client.snapshot(this.report().year));
    } catch (error) {
      this.error.set(error);
      return null;
    }
  }
}
