import { Component, computed, input, output } from '@angular/core';
import type { ImportBatchDetail, MappingInput, SheetColumn } from '@rt/shared/domain';
import { injectLanguage } from '../text/language';

/** Which column holds what, with a few values of each; every choice is tried at once. */
@Component({
  selector: 'rt-import-columns',
  templateUrl: './import-columns.html',
  styles: `
    select {
      max-width: 240px;
    }
    input[type='number'] {
      width: 80px;
    }
    th .hint {
      max-width: 320px;
      margin: 0;
      color: var(--rt-grey-1);
      font-size: var(--rt-size-1);
      font-weight: 400;
    }
    .samples {
      max-width: 360px;
      overflow-wrap: anywhere;
      color: var(--rt-grey-1);
    }
  `,
})
export class ImportColumns {
  readonly batch = input.required<ImportBatchDetail>();
  readonly mapped = output<MappingInput>();

  protected readonly language = injectLanguage();
  protected readonly mapping = computed(() => this.batch().mapping);
  protected readonly columns = computed(() => this.batch().sheets[this.mapping().sheet]?.columns ?? []);

  protected chooseSheet(sheet: number) {
    const { headerRow, suggested } = this.batch().sheets[sheet] ?? { headerRow: 1, suggested: {} };
    this.mapped.emit({ sheet, headerRow, columns: suggested });
  }

  protected chooseHeaderRow(headerRow: number) {
    if (Number.isInteger(headerRow) && headerRow > 0) this.mapped.emit({ ...this.mapping(), headerRow });
  }

  /** A column holds one thing: chosen for another field it leaves the one it had. */
  protected choose(key: string, value: string) {
    const column = value === '' ? undefined : Number(value);
    const others = Object.entries(this.mapping().columns).filter(([other, taken]) => other !== key && taken !== column);
    this.mapped.emit({
      ...this.mapping(),
      columns: Object.fromEntries(column === undefined ? others : [...others, [key, column]]),
    });
  }

  protected nameOf({ letters, heading, hidden }: SheetColumn): string {
    const name = heading ? `${heading} (${letters})` : letters;
    return hidden ? $localize`:@@import.hidden-column:${name}:column:, dold i filen` : name;
  }

  protected samplesOf(key: string): string {
    const column = this.columns().find(({ index }) => index === this.mapping().columns[key]);
    return column?.samples.join(' · ') ?? '';
  }
}
