import { Component, computed, effect, inject, input, LOCALE_ID } from '@angular/core';
import { type Exported, type ExportFormat, type ExportJob, FORMATS_OF } from '@rt/reporting/domain';
import { injectLanguage, ProblemMessage } from '@rt/shared/ui';
import { isOver } from '@rt/shared/domain';
import { ExportClient } from './export-client';
import { ExportStore } from './export-store';
import { FORMAT_WORDS, sizeText } from './export-words';

/**
 * Files of a report or a compilation: choose a format, follow the work, cancel it, fetch the file.
 * `<rt-export-menu of="annual-report" [year]="2026" />`
 */
@Component({
  selector: 'rt-export-menu',
  imports: [ProblemMessage],
  providers: [ExportStore],
  templateUrl: './export-menu.html',
  styleUrl: './export-menu.css',
})
export class ExportMenu {
  readonly of = input.required<Exported>();
  readonly year = input.required<number>();

  protected readonly store = inject(ExportStore);
  private readonly client = inject(ExportClient);
  private readonly locale = inject(LOCALE_ID);
  protected readonly language = injectLanguage();
  protected readonly formats = computed(() => FORMATS_OF[this.of()].map((key) => ({ key, ...FORMAT_WORDS[key] })));
  protected readonly lines = computed(() => this.store.jobs().map((job) => this.lineOf(job)));
  /** Said aloud when something is ready or has failed, not at every per cent. */
  protected readonly told = computed(() =>
    this.lines()
      .filter(({ over }) => over)
      .map(({ name, step }) => `${name}: ${step}`)
      .join('. '),
  );

  constructor() {
    effect(() => void this.store.open(this.of(), this.year()));
  }

  protected make(format: ExportFormat) {
    void this.store.order({ of: this.of(), year: this.year(), format, language: this.language });
  }

  private lineOf({ id, format, state, progress, step, file }: ExportJob) {
    const { name } = FORMAT_WORDS[format];
    return {
      ...{ id, name, progress, step: step[this.language], over: isOver(state), failed: state === 'failed' },
      cancelLabel: $localize`:@@export-menu.cancel-label:Avbryt ${name}:format:`,
      progressLabel: $localize`:@@export-menu.progress-label:Så långt har ${name}:format: kommit`,
      file: file && { name: file.name, size: sizeText(file.size, this.locale), address: this.client.addressOf(id) },
    };
  }
}
