import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import type { InterventionReport, WaitingReport } from '@rt/portfolio/domain';
import { Empty, NumberPipe, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { ReportClient } from './report-client';
import { ReportReview } from './report-review';

/** The strategy owner's inbox of submitted reports, the longest waiting first, to approve or send back one by one. */
@Component({
  selector: 'rt-waiting-reports-page',
  imports: [Empty, NumberPipe, ProblemMessage, ReportReview, RouterLink, Skeleton],
  template: `
    <p class="rt-small"><a routerLink="/insatser" i18n="@@intervention-page.back">Insatser</a></p>
    <h1 i18n="@@waiting.heading">Rapporter att granska</h1>
    @if (found.error()) {
      <rt-problem [error]="found.error()" />
    } @else if (reports().length) {
      <p class="rt-lead" role="status">
        @if (left()) {
          <ng-container i18n="@@waiting.left">
            {left(), plural, =1 {1 rapport} other {{{ left() | rtNumber: 0 }} rapporter}} väntar, äldst först.
          </ng-container>
        } @else {
          <ng-container i18n="@@waiting.done">Alla rapporter är granskade.</ng-container>
        }
      </p>
      <ol role="list">
        @for (report of reports(); track report.id) {
          <li>
            <rt-report-review
              [report]="report"
              [answer]="answers()[report.id] ?? null"
              [mayDecide]="mayManage()"
              (decided)="decided($event)"
            />
          </li>
        }
      </ol>
    } @else if (found.isLoading()) {
      <rt-skeleton [lines]="8" />
    } @else {
      <rt-empty
        heading="Inga rapporter väntar"
        i18n-heading="@@waiting.empty"
        text="När en projektledare skickar in en rapport hamnar den här, så att du kan godkänna den eller återsända den med ett skäl."
        i18n-text="@@waiting.empty-text"
      >
        <a class="rt-button" routerLink="/insatser/perioder" i18n="@@waiting.to-periods">Till rapportperioderna</a>
      </rt-empty>
    }
  `,
  styles: `
    ol,
    li {
      max-width: 960px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class WaitingReportsPage {
  private readonly session = inject(SessionStore);
  protected readonly mayManage = computed(() => this.session.can('reporting:manage'));
  protected readonly found = inject(ReportClient).waiting();
  /** What was answered stays where it stood, so that nothing jumps and the answer can be seen. */
  protected readonly reports = linkedSignal<WaitingReport[]>(() => (this.found.hasValue() ? this.found.value() : []));
  protected readonly answers = signal<Readonly<Record<string, InterventionReport>>>({});
  protected readonly left = computed(() => this.reports().filter(({ id }) => !this.answers()[id]?.decision).length);

  protected decided(report: InterventionReport) {
    this.answers.update((answers) => ({ ...answers, [report.id]: report }));
  }
}
