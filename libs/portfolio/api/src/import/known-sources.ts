import type { Actor } from '@rt/identity/domain';
import type { ImportSources } from '@rt/portfolio/domain';
import type { MappedSheet } from '@rt/shared/api';
import { cellText, dataRows, type Id, isId } from '@rt/shared/domain';
import { type EntityManager, In } from 'typeorm';
import { InterventionExport } from './intervention-export.entity';
import type { InterventionSource } from './intervention-source.entity';

/** Each intervention's last word from a file: from the file's own source where it has spoken, else the latest of any. */
const LAST_SAID = `
  SELECT DISTINCT ON (intervention_id) intervention_id AS "interventionId", source, external_id AS "externalId", said,
    imported_at AS "importedAt"
  FROM intervention_source WHERE region_id = $1
  ORDER BY intervention_id, source IS NOT DISTINCT FROM $2 DESC, imported_at DESC`;

/** What is known from before of the interventions a sheet can speak of. */
export async function knownSources(
  manager: EntityManager,
  { regionId }: Actor,
  sheet: MappedSheet,
): Promise<ImportSources> {
  const rows = await manager.query<InterventionSource[]>(LAST_SAID, [regionId, sheet.source]);
  return {
    said: new Map(rows.map(({ interventionId, said }) => [interventionId, said])),
    fromHere: rows
      .filter(({ source }) => source === sheet.source)
      .map(({ interventionId, externalId, importedAt }) => ({
        interventionId,
        externalId,
        lastSeen: importedAt.toISOString().slice(0, 10),
      })),
    ...(await exportsIn(manager, regionId, sheet)),
    decisions: sheet.decisions,
  };
}

/** The workbooks a sheet's rows say they come from; what was in them and is not in the sheet has gone from it. */
async function exportsIn(manager: EntityManager, regionId: Id, { table, headerRow, mapping }: MappedSheet) {
  const column = mapping['exportId'];
  if (column === undefined) return { exports: new Map() };
  const named = new Set(dataRows(table, headerRow).map(({ cells }) => cellText(cells[column]).trim().toLowerCase()));
  const found = await manager.findBy(InterventionExport, { id: In([...named].filter(isId)), regionId });
  return {
    exports: new Map(found.map(({ id, rows }) => [id, new Map(Object.entries(rows))])),
    fromHere: found.flatMap(({ rows, exportedAt }) =>
      Object.keys(rows).map((interventionId) => ({
        interventionId,
        externalId: null,
        lastSeen: exportedAt.toISOString().slice(0, 10),
      })),
    ),
  };
}
