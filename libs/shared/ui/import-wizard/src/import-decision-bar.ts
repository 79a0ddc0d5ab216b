import { Component, computed, input, output } from '@angular/core';
import { type CellDecision, formatNumber, type ImportDecisions, type ImportPreview } from '@rt/shared/domain';
import { injectLanguage } from '../../src/text/language';
import { undecidedCells } from './import-decide';

/** What stands of the conflicts as a whole, and one decision for all of them. */
@Component({
  selector: 'rt-import-decision-bar',
  template: `
    <p role="status">{{ sentence() }}</p>
    <div class="rt-row" role="group" aria-label="Alla konflikter" i18n-aria-label="@@import.all-conflicts">
      <button
        class="rt-button quiet"
        type="button"
        [attr.aria-pressed]="decisions().all === 'keep'"
        (click)="decided.emit('keep')"
        i18n="@@import.keep-all"
      >
        Behåll allt som står här
      </button>
      <button
        class="rt-button quiet"
        type="button"
        [attr.aria-pressed]="decisions().all === 'take'"
        (click)="decided.emit('take')"
        i18n="@@import.take-all"
      >
        Ta allt från filen
      </button>
    </div>
  `,
  styles: `
    :host {
      display: block;
      margin-block: 16px;
    }
    p {
      max-width: 70ch;
      margin: 0 0 8px;
    }
  `,
})
export class ImportDecisionBar {
  readonly preview = input.required<ImportPreview>();
  readonly decisions = input.required<ImportDecisions>();
  readonly decided = output<CellDecision>();

  private readonly language = injectLanguage();
  protected readonly sentence = computed(() => {
    const undecided = undecidedCells(this.preview().rows, this.decisions());
    const cells = formatNumber(undecided, this.language);
    if (undecided === 0) return $localize`:@@import.all-decided:Alla konflikter är avgjorda.`;
    return undecided === 1
      ? $localize`:@@import.one-undecided:1 konflikt är inte avgjord. Importerar du nu behålls det som står här.`
      : $localize`:@@import.some-undecided:${cells}:cells: konflikter är inte avgjorda. Importerar du nu behålls det som står här.`;
  });
}
