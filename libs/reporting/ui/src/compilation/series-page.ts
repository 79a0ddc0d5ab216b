import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { codeSeries, type CodeSeries } from '@rt/reporting/domain';
import { inLanguage } from '@rt/shared/domain';
import { ExportButton, injectLanguage, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { CompilationClient } from './compilation-client';
import { NationalNav } from './national-nav';

/** The codes over the years, a small series each; broken where a code came to mean something else. */
@Component({
  selector: 'rt-series-page',
  imports: [ExportButton, NationalNav, ProblemMessage, RouterLink, Skeleton],
  templateUrl: './series-page.html',
  styleUrl: './series-page.css',
})
export class SeriesPage {
  private readonly language = injectLanguage();
  protected readonly found = inject(CompilationClient).years();
  private readonly all = computed(() => (this.found.hasValue() ? this.found.value() : []));
  protected readonly years = computed(() =>
    this.all()
      .map(({ compilation }) => compilation.year)
      .toSorted(),
  );
  protected readonly latest = computed(() => String(this.years().at(-1) ?? 2018));
  protected readonly tables = computed(() =>
    codeSeries(this.all()).map(({ theme, frame, series }) => ({
      theme,
      heading: inLanguage(frame.heading, this.language),
      rows: series.map((one) => this.rowOf(one)),
    })),
  );
  protected readonly asRows = () => [
    [TABLE, CODE, ...this.years().flatMap((year) => [`${year}`, `${year} ${OF}`])],
    ...this.tables().flatMap(({ heading, rows }) =>
      rows.map(({ name, cells }) => [
        heading,
        name,
        ...cells.flatMap((cell) => [cell?.regions ?? null, cell?.of ?? null]),
      ]),
    ),
  ];

  private rowOf({ code, points, breaksIn }: CodeSeries) {
    return {
      key: `${code.key} ${breaksIn ?? ''}`,
      name: inLanguage(code.name, this.language),
      breaksIn,
      definition: code.definition && inLanguage(code.definition, this.language),
      cells: this.years().map((year) => {
        const point = points.find((one) => one.year === year);
        return point ? { ...point, share: point.of ? (point.regions / point.of) * 100 : null } : null;
      }),
    };
  }
}

const TABLE = $localize`:@@compilation.csv.table:Tabell`;
const CODE = $localize`:@@compilation.csv.code:Kod`;
const OF = $localize`:@@series.csv.of:kodade svar`;
