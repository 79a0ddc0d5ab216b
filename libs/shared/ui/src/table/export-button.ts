import { Component, inject, input } from '@angular/core';
import { type CsvCell, formatDate, toCsv } from '@rt/shared/domain';
import { Download } from './download';

/** Exports what a list shows, as a file Swedish Excel opens at a double click. */
@Component({
  selector: 'rt-export',
  template: `<button class="rt-button quiet" type="button" (click)="save()" i18n="@@export.button">
    Exportera (CSV)
  </button>`,
  styles: `
    button {
      margin-inline: -8px;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class ExportButton {
  /** Gives the rows as shown, heads first; asked when the button is pressed. */
  readonly rows = input.required<() => readonly (readonly CsvCell[])[]>();
  /** Name of the file without date and ending: `mål`. */
  readonly name = input.required<string>();

  private readonly download = inject(Download);

  protected save() {
    this.download.text(`${this.name()} ${formatDate(new Date())}.csv`, toCsv(this.rows()()), 'text/csv');
  }
}
