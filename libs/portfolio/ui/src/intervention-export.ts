import { HttpParams } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import type { InterventionQuery, InterventionSummary } from '@rt/portfolio/domain';
import { formatDate, PAGE_LIMIT, toCsv } from '@rt/shared/domain';
import { Download, ProblemMessage } from '@rt/shared/ui';
import { EMPTY, expand, reduce, type Subscription } from 'rxjs';
import { InterventionClient } from './intervention-client';
import { csvRows } from './intervention-csv';

/** Exports all that the list has found, also what has not been scrolled to; says how far it has come and can be stopped. */
@Component({
  selector: 'rt-intervention-export',
  imports: [ProblemMessage],
  template: `
    @if (fetched() === null) {
      <button class="rt-button quiet" type="button" (click)="start()" i18n="@@intervention-export.start">
        Exportera (CSV)
      </button>
      @if (mayEdit()) {
        <a class="rt-button quiet" [href]="workbook()" download i18n="@@intervention-export.workbook">
          Redigera i Excel
        </a>
      }
    } @else {
      <span role="status" i18n="@@intervention-export.progress">Hämtar {{ fetched() }} av {{ total() }} …</span>
      <button class="rt-button quiet" type="button" (click)="stop()" i18n="@@intervention-export.stop">Avbryt</button>
    }
    <rt-problem [error]="error()" />
  `,
})
export class InterventionExport {
  readonly query = input.required<InterventionQuery>();
  readonly total = input.required<number>();
  /** Whether the person may import what is edited back. */
  readonly mayEdit = input(false);

  private readonly client = inject(InterventionClient);
  private readonly download = inject(Download);
  private running: Subscription | null = null;

  /** What the list shows, with ids and versions, to be edited and imported back. */
  protected readonly workbook = computed(() => {
    const asked = Object.entries(this.query()).filter(([, value]) => value !== undefined && value !== '');
    const params = new HttpParams({ fromObject: Object.fromEntries(asked) });
    return `/api/intervention-imports/workbook.xlsx?${params.toString()}`;
  });
  protected readonly fetched = signal<number | null>(null);
  protected readonly error = signal<unknown>(null);

  protected start() {
    this.fetched.set(0);
    this.error.set(null);
    const part = (offset: number) => this.client.page({ ...this.query(), offset, limit: PAGE_LIMIT.max });
    this.running = part(0)
      .pipe(
        expand(({ items, total }) => {
          const fetched = (this.fetched() ?? 0) + items.length;
          this.fetched.set(fetched);
          return items.length && fetched < total ? part(fetched) : EMPTY;
        }),
        reduce((all, { items }) => all.concat(items), [] as InterventionSummary[]),
      )
      .subscribe({ next: (all) => this.save(all), error: (error: unknown) => this.fail(error) });
  }

  protected stop() {
    this.running?.unsubscribe();
    this.fetched.set(null);
  }

  private save(all: InterventionSummary[]) {
    this.fetched.set(null);
    const name = $localize`:@@intervention-export.file:insatser`;
    this.download.text(`${name} ${formatDate(new Date())}.csv`, toCsv(csvRows(all)), 'text/csv');
  }

  private fail(error: unknown) {
    this.fetched.set(null);
    this.error.set(error);
  }
}
