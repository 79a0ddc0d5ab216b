import { createHash } from 'node:crypto';
import {
  countEffects,
  isDecided,
  type Id,
  type ImportBatchDetail,
  type ImportDecisions,
  type ImportProgress,
  type ImportSettings,
  isId,
  type MappingInput,
  type PreviewRow,
} from '@rt/shared/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { assertVersion } from '../if-match';
import { because } from '../request-context';
import { BatchReading } from './batch-reading';
import { checkMapping } from './batch-sheets';
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
  private readonly reading: BatchReading<Actor, Row, Changes>;

  constructor(
    private readonly dataSource: DataSource,
    private readonly importer: Importer<Actor, Row, Changes>,
  ) {
    this.reading = new BatchReading(importer);
  }

  async start(actor: Actor, targetId: Id | null, file: UploadedFile): Promise<ImportBatchDetail> {
    const { manager } = this.dataSource;
    await this.importer.access(manager, actor, targetId);
    const sheets = await readSpreadsheet(file.content);
    const suggested = this.reading.suggestedIn(sheets);
    const reading = await this.importer.sources?.first(manager, actor, sheets, suggested);
    const fileHash = createHash('sha256').update(file.content).digest('hex');
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
      mapping: reading?.mapping ?? suggested,
      source: reading?.source ?? null,
      settings: {},
      decisions: {},
      fileHash,
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
    return { batch, rows: await this.reading.planned(manager, actor, batch, false) };
  }

  map(actor: Actor, id: Id, version: number, mapping: MappingInput): Promise<ImportBatchDetail> {
    return this.change(actor, id, version, (batch) => {
      checkMapping(mapping, batch.sheets, this.reading.fieldsOf(batch));
      batch.mapping = { sheet: mapping.sheet, headerRow: mapping.headerRow, columns: { ...mapping.columns } };
    });
  }

  /** Reads the file by another source, or by its headings alone, with what the source has to be told. */
  readBy(actor: Actor, id: Id, version: number, source: string | null, settings: ImportSettings) {
    return this.change(actor, id, version, async (batch, manager) => {
      batch.settings = settings;
      if (source === batch.source) return;
      const found = (await this.reading.fitting(manager, actor, batch)).find((one) => one.source === source);
      if (source !== null && !found) throw importProblem.badMapping('source');
      batch.source = source;
      batch.decisions = {};
      const { sheet, headerRow } = batch.mapping;
      const columns = found?.columns ?? this.reading.suggestedIn(batch.sheets.slice(sheet, sheet + 1)).columns;
      batch.mapping = { sheet, headerRow, columns };
    });
  }

  decide(actor: Actor, id: Id, version: number, decisions: ImportDecisions): Promise<ImportBatchDetail> {
    return this.change(actor, id, version, (batch) => {
      batch.decisions = decisions;
    });
  }

  /** Imports what the preview named by `digest` showed, or nothing: the plan is made anew where nothing can change under it. */
  async apply(actor: Actor, id: Id, version: number, { digest, fileHash }: Confirmed): Promise<ImportBatchDetail> {
    try {
      return await this.change(actor, id, version, async (batch, manager) => {
        if (fileHash && batch.fileHash && fileHash !== batch.fileHash) throw importProblem.fileChanged();
        const missing = missingColumns(batch, this.reading.fieldsOf(batch));
        if (missing.length > 0) throw importProblem.columnsMissing(listed(missing));
        if (this.reading.asks(batch).length > 0) throw importProblem.asks(listed(this.reading.asks(batch)));
        const rows = await this.reading.planned(manager, actor, batch, true);
        if (digestOf(rows) !== digest) throw importProblem.changedMeanwhile(await this.view(manager, actor, batch));
        const counts = countEffects(rows);
        const total = counts.added + counts.changed + counts.removed;
        if (total === 0 && !rows.some(isDecided)) throw importProblem.nothingToDo();
        const report = (done: number) => void this.running.set(id, { done, total });
        report(0);
        because(`Import: ${batch.fileName}`);
        batch.apply(counts, await this.importer.apply(manager, actor, batch.targetId, rows, report, batch));
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

  /** Changes a batch that waits, and shows what it would do then. */
  protected change(
    actor: Actor,
    id: Id,
    version: number,
    change: (batch: ImportBatch, manager: EntityManager) => void | Promise<void>,
  ): Promise<ImportBatchDetail> {
    return this.dataSource.transaction(async (manager) => {
      const batch = await this.held(manager, actor, id, version);
      if (batch.appliedAt) throw importProblem.alreadyApplied();
      await change(batch, manager);
      return this.view(manager, actor, await manager.save(batch));
    });
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

  private async view(manager: EntityManager, actor: Actor, batch: ImportBatch): Promise<ImportBatchDetail> {
    const fields = this.reading.fieldsOf(batch);
    const missing = missingColumns(batch, fields);
    const waits = missing.length > 0 || this.reading.asks(batch).length > 0 || Boolean(batch.appliedAt);
    const rows = waits ? null : await this.reading.planned(manager, actor, batch, false);
    const sources = await this.reading.fitting(manager, actor, batch);
    const shown = sources.map(({ source, name, saved, asksRate }) => ({ source, name, saved, asksRate }));
    return {
      ...batchView(batch, fields),
      source: shown.find(({ source }) => source === batch.source) ?? null,
      sources: shown.map(({ source, name }) => ({ source, name })),
      missing,
      preview: rows && previewOf(rows),
    };
  }
}

/** What a person says yes to: the preview they saw, and the file as their own computer has it. */
export interface Confirmed {
  digest: string;
  fileHash?: string | undefined;
}
