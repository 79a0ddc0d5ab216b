import { DatePipe } from '@angular/common';
import { Component, input, output } from '@angular/core';
import type { CellConflict, CellDecision, ImportDecisions, PreviewRow } from '@rt/shared/domain';
import { injectLanguage } from '../../src/text/language';
import { cellDecision } from './import-decide';

/** The cells of a row that both the file and a person have changed, each with both values and a choice between them. */
@Component({
  selector: 'rt-import-conflicts',
  imports: [DatePipe],
  templateUrl: './import-conflicts.html',
  styleUrl: './import-choices.css',
})
export class ImportConflicts {
  readonly row = input.required<PreviewRow>();
  readonly decisions = input.required<ImportDecisions>();
  readonly decided = output<{ key: string; decision: CellDecision }>();

  protected readonly language = injectLanguage();
  protected readonly nothing = $localize`:@@import.nothing-there:tomt`;

  protected decisionOf({ key }: CellConflict): CellDecision | null {
    return cellDecision(this.decisions(), this.row().id ?? '', key);
  }
}
