import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { isProvisional } from '@rt/reporting/domain';
import { ExportButton, injectLanguage, NumberPipe, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { ExportMenu } from '../export/export-menu';
import { CompilationClient } from './compilation-client';
import { readTables, tablesAsCsv } from './compilation-rows';
import { NationalNav } from './national-nav';

/** What the regions' annual reports for a year say, counted by code. */
@Component({
  selector: 'rt-compilation-page',
  imports: [ExportButton, ExportMenu, NationalNav, NumberPipe, ProblemMessage, RouterLink, Skeleton],
  templateUrl: './compilation-page.html',
  styleUrl: './compilation-page.css',
})
export class CompilationPage {
  /** From the address: the reporting year. */
  readonly year = input.required<string>();

  private readonly language = injectLanguage();
  protected readonly view = inject(CompilationClient).ofYear(this.year);
  protected readonly compilation = computed(() => (this.view.hasValue() ? this.view.value().compilation : null));
  private readonly session = inject(SessionStore);
  protected readonly mayCode = computed(() => this.session.can('compilation:code'));
  protected readonly provisional = computed(() => {
    const found = this.compilation();
    return found !== null && isProvisional(found);
  });
  protected readonly years = computed(() => (this.view.hasValue() ? this.view.value().years : []));
  protected readonly tables = computed(() =>
    this.view.hasValue() ? readTables(this.view.value(), this.language) : [],
  );

  protected readonly asRows = () => tablesAsCsv(HEADS, this.tables());
}

const HEADS = [
  $localize`:@@compilation.csv.table:Tabell`,
  $localize`:@@compilation.csv.code:Kod`,
  $localize`:@@compilation.csv.definition:Definition`,
  $localize`:@@compilation.csv.count:Antal regioner`,
  $localize`:@@compilation.csv.examples:Exempel`,
];
