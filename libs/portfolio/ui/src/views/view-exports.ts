import { Component, inject, input, signal } from '@angular/core';
import { formatDate } from '@rt/shared/domain';
import { Download } from '@rt/shared/ui';
import { fileName, PictureMaker, pictureSvg } from '@rt/shared/ui/picture';
import type { ViewModel } from './view-model';
import { viewSheets } from './view-workbook';

/** How wide a picture is in a document. */
const FILE_WIDTH = 1080;

/** A view as files: its figures as a workbook, its picture as SVG and PNG, the same figures in each. */
@Component({
  selector: 'rt-view-exports',
  template: `
    <span i18n="@@view-exports.label">Exportera</span>
    @for (format of formats(); track format) {
      <button class="rt-button quiet" type="button" (click)="save(format)">{{ format }}</button>
    }
    <span role="status">{{ said() }}</span>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0 8px;
      align-items: center;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class ViewExports {
  readonly view = input.required<ViewModel>();
  /** How it is counted and what it is narrowed by, in sentences. */
  readonly notes = input.required<readonly string[]>();

  private readonly download = inject(Download);
  private readonly maker = inject(PictureMaker);
  protected readonly said = signal('');
  protected readonly formats = () => (this.view().picture ? ['XLSX', 'SVG', 'PNG'] : ['XLSX']);

  protected async save(format: string) {
    this.said.set('');
    const name = fileName(`${this.view().title} ${formatDate(new Date())}`, format.toLowerCase());
    try {
      if (format === 'XLSX') this.maker.save(name, await this.workbook());
      else if (format === 'SVG') this.download.text(name, this.svg(), 'image/svg+xml');
      else this.maker.save(name, await this.maker.png(this.svg()));
    } catch {
      this.said.set($localize`:@@view-exports.failed:Filen kunde inte göras. Försök igen eller välj ett annat format.`);
    }
  }

  private svg(): string {
    const { picture, title } = this.view();
    if (!picture) throw new Error('There is no picture of this view.');
    return pictureSvg(picture(FILE_WIDTH), { title, notes: this.notes() });
  }

  private async workbook(): Promise<Blob> {
    const { default: writeXlsxFile } = await import('write-excel-file/browser');
    return writeXlsxFile(viewSheets({ ...this.view(), notes: [...this.notes()] })).toBlob();
  }
}
