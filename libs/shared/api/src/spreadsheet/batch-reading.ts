import type { ColumnField, MappingInput, PreviewRow, SheetTable } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { firstMapping } from './batch-sheets';
import type { ImportBatch } from './import-batch.entity';
import type { ImportActor, Importer } from './importer';

/** How a batch is read by what its importer knows: which fields, what has to be told, which sources fit, and what it would do. */
export class BatchReading<Actor extends ImportActor, Row extends PreviewRow, Changes> {
  constructor(private readonly importer: Importer<Actor, Row, Changes>) {}

  fieldsOf({ source, sheets }: ImportBatch): readonly ColumnField[] {
    const fields = this.importer.sources?.fields(source) ?? this.importer.fields;
    return [...fields, ...(this.importer.fieldsIn?.(sheets) ?? [])];
  }

  suggestedIn(sheets: readonly SheetTable[]): MappingInput {
    return firstMapping(sheets, [...this.importer.fields, ...(this.importer.fieldsIn?.(sheets) ?? [])]);
  }

  asks({ source, settings }: ImportBatch) {
    return this.importer.sources?.asks(source, settings) ?? [];
  }

  async fitting(manager: EntityManager, actor: Actor, { sheets, mapping }: ImportBatch) {
    const table = sheets[mapping.sheet];
    return (table && (await this.importer.sources?.fitting(manager, actor, table, mapping.headerRow))) ?? [];
  }

  planned(manager: EntityManager, actor: Actor, batch: ImportBatch, hold: boolean): Promise<Row[]> {
    const { source, settings, decisions } = batch;
    const { sheet, headerRow, columns: mapping } = batch.mapping;
    const table = batch.sheets[sheet] ?? { name: '', rows: [], hiddenColumns: [] };
    const reading = { table, headerRow, mapping, source, settings, decisions };
    return this.importer.plan(manager, actor, batch.targetId, reading, hold);
  }
}
