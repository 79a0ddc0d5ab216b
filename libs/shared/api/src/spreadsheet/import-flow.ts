import {
  countStates,
  type Id,
  type ImportBatchDetail,
  type ImportProgress,
  isId,
  type MappingInput,
  type PreviewRow,
} from '@rt/shared/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { assertVersion } from '../if-match';
import { because } from '../request-context';
import { checkMapping, firstMapping } from './batch-sheets';
import { batchView, digestOf, listed, missingColumns, previewOf } from './batch-view';
import { ImportBatch } from './import-batch.entity';
import type { ImportActor, Importer } from './importer';
import { importProblem } from './import-problem';
import { readSpreadsheet } from './read-spreadsheet';
import type { UploadedFile } from './uploaded-file';

/** Files that were read but never imported, and what it takes to undo, are kept no longer than people come back for them. */
const KEPT = "created_at < now() - interval '90 days'";

/** From an uploaded file to an import that can be undone; the domain's importer says what rows mean and carries them out. */
export class ImportFlow<Actor extends ImportActor, Row extends PreviewRow, Changes> {
  private readonly running = new Map<Id, ImportProgress>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly importer: Importer<Actor, Row, Changes>,
  ) {}

  async start(actor: Actor, targetId: Id | null, file: UploadedFile): Promise<ImportBatchDetail> {
    const { manager } = this.dataSource;
    await this.importer.access(manager, actor, targetId);
    const sheets = await readSpreadsheet(file.content);
    const mapping = firstMapping(sheets, this.importer.fields);
    const { accountId, regionId } = actor;
    const { kind } = this.importer;
    await manager.createQueryBuilder().delete().from(ImportBatch).where(KEPT).execute();
    const batch = manager.create(ImportBatch, {
      accountId,
      regionId,
      kind,
      targetId,
      fileName: file.name,
      sheets,
      mapping,
    });
    return this.view(manager, actor, await manager.save(batch));
  }

  async find(actor: Actor, id: Id): Promise<ImportBatchDetail> {
    const { manager } = this.dataSource;
    return this.view(manager, actor, await this.batch(manager, actor, id));
  }

  /** All that the file would do, for the list of refused rows. */
  async rows(actor: Actor, id: Id): Promise<{ batch: ImportBatch; rows: Row[] }> {
    const { manager } = this.dataSource;
    const batch = await this.batch(manager, actor, id);
    return { batch, rows: await this.planned(manager, actor, batch, false) };
  }

  map(actor: Actor, id: Id, version: number, mapping: MappingInput): Promise<ImportBatchDetail> {
    return this.dataSource.transaction(async (manager) => {
      const batch = await this.held(manager, actor, id, version);
      if (batch.appliedAt) throw importProblem.alreadyApplied();
      checkMapping(mapping, batch.sheets, this.importer.fields);
      batch.mapping = { sheet: mapping.sheet, headerRow: mapping.headerRow, columns: { ...mapping.columns } };
      return this.view(manager, actor, await manager.save(batch));
    });
  }

  /** Imports what the preview named by `digest` showed, or nothing: the plan is made anew where nothing can change under it. */
  async apply(actor: Actor, id: Id, version: number, digest: string): Promise<ImportBatchDetail> {
    try {
      return await this.dataSource.transaction(async (manager) => {
        const batch = await this.held(manager, actor, id, version);
        if (batch.appliedAt) throw importProblem.alreadyApplied();
        const missing = missingColumns(batch, this.importer.fields);
        if (missing.length > 0) throw importProblem.columnsMissing(listed(missing));
        const rows = await this.planned(manager, actor, batch, true);
        if (digestOf(rows) !== digest) throw importProblem.changedMeanwhile(await this.view(manager, actor, batch));
        const counts = countStates(rows);
        const total = counts.added + counts.changed;
        if (total === 0) throw importProblem.nothingToDo();
        const report = (done: number) => void this.running.set(id, { done, total });
        report(0);
        because(`Import: ${batch.fileName}`);
        batch.apply(counts, await this.importer.apply(manager, actor, batch.targetId, rows, report));
        return this.view(manager, actor, await manager.save(batch));
      });
    } finally {
      this.running.delete(id);
    }
  }

  undo(actor: Actor, id: Id, version: number): Promise<ImportBatchDetail> {
    return this.dataSource.transaction(async (manager) => {
      const batch = await this.held(manager, actor, id, version);
      if (!batch.appliedAt || batch.undoneAt) throw importProblem.notApplied();
      because(`Ångrad import: ${batch.fileName}`);
      await this.importer.undo(manager, actor, batch.targetId, batch.changes as Changes);
      batch.undo();
      return this.view(manager, actor, await manager.save(batch));
    });
  }

  async progress(actor: Actor, id: Id): Promise<ImportProgress> {
    await this.batch(this.dataSource.manager, actor, id);
    return this.running.get(id) ?? { done: 0, total: 0 };
  }

  private async batch(manager: EntityManager, actor: Actor, id: Id, lock = false): Promise<ImportBatch> {
    const where = { id, kind: this.importer.kind, regionId: actor.regionId };
    const mode = lock ? { lock: { mode: 'pessimistic_write' as const } } : {};
    const batch = isId(id) ? await manager.findOne(ImportBatch, { where, ...mode }) : null;
    if (!batch || !(batch.accountId === actor.accountId || this.importer.opensAll(actor)))
      throw importProblem.notFound();
    return batch;
  }

  private async held(manager: EntityManager, actor: Actor, id: Id, version: number): Promise<ImportBatch> {
    const batch = await this.batch(manager, actor, id, true);
    if (version !== batch.version) assertVersion(version, batch, await this.view(manager, actor, batch));
    return batch;
  }

  private planned(manager: EntityManager, actor: Actor, batch: ImportBatch, hold: boolean): Promise<Row[]> {
    const { sheet, headerRow, columns } = batch.mapping;
    const table = batch.sheets[sheet] ?? { name: '', rows: [], hiddenColumns: [] };
    return this.importer.plan(manager, actor, batch.targetId, { table, headerRow, mapping: columns }, hold);
  }

  private async view(manager: EntityManager, actor: Actor, batch: ImportBatch): Promise<ImportBatchDetail> {
    const missing = missingColumns(batch, this.importer.fields);
    const rows = missing.length > 0 || batch.appliedAt ? null : await this.planned(manager, actor, batch, false);
    return { ...batchView(batch, this.importer.fields), missing, preview: rows && previewOf(rows) };
  }
}
