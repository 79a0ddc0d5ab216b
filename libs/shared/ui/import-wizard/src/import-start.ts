import { Component, inject, input, output, signal } from '@angular/core';
import { type ImportBatchDetail, toCsv } from '@rt/shared/domain';
import type { Subscription } from 'rxjs';
import { ProblemMessage } from '../../src/feedback/problem-message';
import { FileDrop } from '../../src/form/file-drop';
import { ImportClient } from './import-client';
import { ImportFiles } from './import-files';
import type { ImportSubject } from './import-subject';

/** Where an import begins: a file or a pasted range, and the template. */
@Component({
  selector: 'rt-import-start',
  imports: [FileDrop, ProblemMessage],
  templateUrl: './import-start.html',
  styles: `
    .progress {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: center;
      min-height: 24px;
      padding-block: 8px;
    }
    progress {
      inline-size: min(320px, 100%);
      accent-color: var(--rt-link);
    }
  `,
})
export class ImportStart {
  readonly subject = input.required<ImportSubject>();
  /** What the file is imported to: `{versionId}` for goals. */
  readonly target = input<Record<string, string>>({});
  readonly started = output<ImportBatchDetail>();

  private readonly client = inject(ImportClient);
  private readonly files = inject(ImportFiles);
  protected readonly percent = signal<number | null>(null);
  protected readonly problem = signal<unknown>(null);
  private sending: Subscription | undefined;

  protected take(file: File) {
    this.cancel();
    this.problem.set(null);
    this.percent.set(0);
    this.sending = this.client.upload(this.subject().api, file, this.target()).subscribe({
      next: ({ percent, batch }) => {
        this.percent.set(batch ? null : percent);
        if (!batch) return;
        this.files.keep(batch.id, file);
        this.started.emit(batch);
      },
      error: (error: unknown) => {
        this.percent.set(null);
        this.problem.set(error);
      },
    });
  }

  protected takeTable(rows: string[][]) {
    this.take(new File([toCsv(rows)], $localize`:@@import.pasted-name:inklistrat.csv`, { type: 'text/csv' }));
  }

  protected cancel() {
    this.sending?.unsubscribe();
    this.percent.set(null);
  }
}
