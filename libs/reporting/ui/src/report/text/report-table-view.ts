import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ReportTable } from '@rt/reporting/domain';
import { injectLanguage } from '@rt/shared/ui';
import { cellText, isFigureColumn } from './cell-text';

/** A table of the year's, with where its rows are. */
@Component({
  selector: 'rt-report-table',
  imports: [RouterLink],
  template: `@if (table(); as shown) {
      <div class="rt-live-table" role="region" tabindex="0" [attr.aria-label]="shown.caption[language]">
        <table class="rt-table">
          <caption>
            {{
              shown.caption[language]
            }}
          </caption>
          <thead>
            <tr>
              @for (column of shown.columns; track $index) {
                <th scope="col" [class.figure]="isFigure(column.format)">{{ column.label[language] }}</th>
              }
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track $index) {
              <tr>
                @for (cell of row; track $index) {
                  <td
                    [class.figure]="isFigure(shown.columns[$index]?.format ?? 'text')"
                    [class.day]="shown.columns[$index]?.format === 'date'"
                  >
                    {{ cell }}
                  </td>
                }
              </tr>
            }
          </tbody>
        </table>
      </div>
      <p class="source">
        {{ shown.source.text[language] }} <a [routerLink]="link()" i18n="@@report-table.rows">Visa raderna</a>
      </p>
    } @else {
      <p i18n="@@live-table.gone">Tabellen finns inte längre i årets underlag. Ta bort den eller välj en annan.</p>
    }`,
  styles: `
    .day {
      white-space: nowrap;
    }
    /* A long table is read within itself; on paper it is whole. */
    @media screen {
      .rt-live-table {
        max-block-size: 34rem;
        overflow-y: auto;
      }
      .rt-table thead th {
        --rt-table-top: 0px;

        position: sticky;
      }
    }
    .source {
      margin: -12px 0 20px;
      color: var(--rt-grey-1);
      font: var(--rt-size-1) / 1.4 var(--rt-sans);
      white-space: normal;
    }
  `,
})
export class ReportTableView {
  readonly table = input.required<ReportTable | null>();

  private readonly router = inject(Router);
  protected readonly language = injectLanguage();
  protected readonly isFigure = isFigureColumn;
  protected readonly link = computed(() => this.router.parseUrl(this.table()?.source.path ?? '/'));
  protected readonly rows = computed(() => {
    const table = this.table();
    if (!table) return [];
    return table.rows.map((row) =>
      row.map((cell, at) => cellText(cell, table.columns[at]?.format ?? 'text', this.language)),
    );
  });
}
