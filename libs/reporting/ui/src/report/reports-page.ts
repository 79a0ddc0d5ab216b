import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import type { AnnualReportLine } from '@rt/reporting/domain';
import { Empty, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { ReportClient } from './report-client';
import { nextYear } from './next-year';

/** The region's reports, a row a year. */
@Component({
  selector: 'rt-reports-page',
  imports: [Empty, ProblemMessage, RouterLink, Skeleton],
  templateUrl: './reports-page.html',
  styles: `
    .rt-table {
      max-inline-size: 44rem;
    }
    tbody a {
      font-family: var(--rt-serif);
      font-size: var(--rt-size-4);
    }
  `,
})
export class ReportsPage {
  private readonly client = inject(ReportClient);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  protected readonly reports = this.client.list();
  protected readonly opening = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly mayEdit = () => this.session.can('report:edit');
  protected readonly next = computed(() => nextYear(this.reports.value(), new Date().getFullYear()));
  protected readonly day = ({ submittedAt }: AnnualReportLine) => submittedAt?.slice(0, 10) ?? null;

  protected open() {
    if (this.opening()) return;
    this.opening.set(true);
    this.error.set(null);
    this.client.open(this.next()).subscribe({
      next: ({ year }) => void this.router.navigate(['/aterrapportering', year]),
      error: (error: unknown) => {
        this.opening.set(false);
        this.error.set(error);
      },
    });
  }
}
