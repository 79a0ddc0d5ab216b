import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import type { SavedMapping } from '@rt/portfolio/domain';
import { assertVersion, ImportBatch } from '@rt/shared/api';
import { type Id, isId, type SavedHeadings, savedHeadings } from '@rt/shared/domain';
import { DataSource, type EntityManager, IsNull, Not, QueryFailedError } from 'typeorm';
import type { ImportMappingChangeDto, ImportMappingDto } from './import-mapping.dto';
import { ImportMappingRow } from './import-mapping.entity';
import { mappingProblem } from './import-mapping-problems';
import { MAPPING_KIND, savedMappings } from './saved-mappings';

/** How the columns of a case system's file are read, kept under a name of the region's own. */
@Injectable()
export class ImportMappingsService {
  constructor(private readonly source: DataSource) {}

  async list({ regionId }: Actor): Promise<SavedMapping[]> {
    return (await savedMappings(this.source.manager, regionId)).map(shown);
  }

  create(actor: Actor, { name, batchId }: ImportMappingDto): Promise<SavedMapping> {
    return this.source.transaction(async (manager) => {
      const { regionId, accountId: createdById } = actor;
      const mapping = await headingsOfBatch(manager, actor, batchId);
      const row = manager.create(ImportMappingRow, { regionId, kind: MAPPING_KIND, name, mapping, createdById });
      return shown(await stored(manager, row));
    });
  }

  change(actor: Actor, id: Id, version: number, { name, batchId }: ImportMappingChangeDto): Promise<SavedMapping> {
    return this.source.transaction(async (manager) => {
      const row = await held(manager, actor, id, version);
      if (name !== undefined) row.name = name;
      if (batchId !== undefined) row.mapping = await headingsOfBatch(manager, actor, batchId);
      return shown(await stored(manager, row));
    });
  }

  async remove(actor: Actor, id: Id, version: number): Promise<void> {
    await this.source.transaction(async (manager) => {
      const row = await held(manager, actor, id, version);
      row.removedAt = new Date();
      await manager.save(row);
    });
  }

  /** Undoes a removal: the same mapping again, with all that came from it. */
  restore(actor: Actor, id: Id): Promise<SavedMapping> {
    return this.source.transaction(async (manager) => {
      const row = await find(manager, actor, id, true);
      row.removedAt = null;
      return shown(await stored(manager, row));
    });
  }
}

const shown = ({ id, name, version }: ImportMappingRow): SavedMapping => ({ id, name, version });

async function find(manager: EntityManager, { regionId }: Actor, id: Id, removed: boolean): Promise<ImportMappingRow> {
  const removedAt = removed ? Not(IsNull()) : IsNull();
  const where = { id, regionId, kind: MAPPING_KIND, removedAt };
  const row = isId(id) ? await manager.findOne(ImportMappingRow, { where, lock: { mode: 'pessimistic_write' } }) : null;
  if (!row) throw mappingProblem.notFound();
  return row;
}

async function held(manager: EntityManager, actor: Actor, id: Id, version: number): Promise<ImportMappingRow> {
  const row = await find(manager, actor, id, false);
  assertVersion(version, row, shown(row));
  return row;
}

async function stored(manager: EntityManager, row: ImportMappingRow): Promise<ImportMappingRow> {
  try {
    return await manager.save(row);
  } catch (error) {
    if (error instanceof QueryFailedError && /import_mapping_name/.test(error.message))
      throw mappingProblem.nameTaken(row.name);
    throw error;
  }
}

async function headingsOfBatch(manager: EntityManager, { regionId }: Actor, batchId: Id): Promise<SavedHeadings> {
  const batch = await manager.findOneBy(ImportBatch, { id: batchId, regionId, kind: MAPPING_KIND });
  if (!batch) throw mappingProblem.notFound();
  const { sheet, headerRow, columns } = batch.mapping;
  const saved = savedHeadings(batch.sheets[sheet]?.rows[headerRow - 1] ?? [], columns);
  if (Object.keys(saved.fields).length === 0) throw mappingProblem.nothingNamed();
  return saved;
}
