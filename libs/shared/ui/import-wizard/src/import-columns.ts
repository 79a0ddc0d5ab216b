import { Component, computed, input, linkedSignal, output } from '@angular/core';
import type { ImportBatchDetail, MappingInput, SheetColumn } from '@rt/shared/domain';
import { injectLanguage } from '../../src/text/language';

/** Which column holds what, with a few values of each; every choice is tried at once. */
@Component({
  selector: 'rt-import-columns',
  templateUrl: './import-columns.html',
  styles: `
    label {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
    }
    table {
      margin-block: 16px;
    }
    .choice select {
      width: 100%;
      min-width: 96px;
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
    .choice {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 24px;
      align-items: center;
    }
    .samples {
      flex: 1 1 160px;
      min-width: 0;
      overflow-wrap: anywhere;
      color: var(--rt-grey-1);
    }
  `,
})
export class ImportColumns {
  readonly batch = input.required<ImportBatchDetail>();
  /** What has been chosen and not been answered yet. */
  readonly asked = input<MappingInput | null>(null);
  readonly mapped = output<MappingInput>();

  protected readonly language = injectLanguage();
  protected readonly mapping = computed(() => this.asked() ?? this.batch().mapping);
  protected readonly columns = computed(() => this.batch().sheets[this.mapping().sheet]?.columns ?? []);

  /** Fields with a column, those that need one, and those that had one: a row does not go away under the hand. */
  private readonly keys = linkedSignal<ImportBatchDetail, Set<string>>({
    source: this.batch,
    computation: ({ id, fields, mapping }, previous) => {
      const needed = fields.filter(({ key, required }) => required || mapping.columns[key] !== undefined);
      const kept = previous?.source.id === id ? previous.value : [];
      return new Set([...kept, ...needed.map(({ key }) => key)]);
    },
  });
  protected readonly fields = computed(() => this.batch().fields.filter(({ key }) => this.keys().has(key)));
  protected readonly unused = computed(() => {
    const used = new Set(Object.values(this.mapping().columns));
    const columns = this.columns().filter(({ index }) => !used.has(index));
    return columns.map((column) => this.nameOf(column)).join(', ');
  });

  protected showAll() {
    this.keys.set(new Set(this.batch().fields.map(({ key }) => key)));
  }

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
