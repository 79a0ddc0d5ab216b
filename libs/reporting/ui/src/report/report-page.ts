import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import type { AnnualReport } from '@rt/reporting/domain';
import { injectLanguage, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { ExportMenu } from '../export/export-menu';
import { ReportClient } from './report-client';
import { MissingInputs } from './submit/missing-inputs';
import { ReportSeal } from './submit/report-seal';
import { ReportAnswerPanel } from './write/report-answer';
import { ReportContents } from './write/report-contents';
import { partsOf } from './write/report-parts';

/** A year's report: every question with its answer, written where it is read; sealed once it is submitted. */
@Component({
  selector: 'rt-report-page',
  imports: [
    ExportMenu,
    MissingInputs,
    ProblemMessage,
    ReportAnswerPanel,
    ReportContents,
    ReportSeal,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './report-page.html',
  styleUrl: './report-page.css',
})
export class ReportPage {
  /** From the address. */
  readonly year = input.required<string>();
  /** From the address: the part being written. */
  readonly skriv = input<string>();

  private readonly client = inject(ReportClient);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly language = injectLanguage();
  protected readonly found = this.client.ofYear(this.year);
  protected readonly report = computed(() => (this.found.hasValue() ? this.found.value() : null));
  protected readonly sealed = computed(() => !!this.report()?.submission);
  protected readonly comments = this.client.comments(this.year);
  private readonly drafts = this.client.drafts(this.year, () => !!this.report() && !this.sealed());
  protected readonly pictures = computed(() => this.client.pictures(Number(this.year())));
  protected readonly parts = computed(() => {
    const report = this.report();
    return report ? partsOf(report, valueOf(this.comments), valueOf(this.drafts), this.language) : [];
  });
  protected readonly done = computed(() => this.parts().filter(({ answer }) => answer.done).length);
  protected readonly changed = computed(() => this.parts().reduce((sum, part) => sum + part.changed.length, 0));
  protected readonly mayEdit = () => this.session.can('report:edit');
  protected readonly mayComment = () => this.session.can('report:comment');
  protected readonly maySubmit = () => this.session.can('report:submit');

  protected took(report: AnnualReport) {
    this.found.set(report);
  }

  protected write(part: string, writing: boolean) {
    const queryParams = { skriv: writing ? part : null };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', scroll: 'manual' });
  }
}

const valueOf = <T>(resource: { hasValue(): boolean; value(): T[] }): T[] =>
  resource.hasValue() ? resource.value() : [];
