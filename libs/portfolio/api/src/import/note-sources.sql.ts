import type { EntityManager } from 'typeorm';
import type { InterventionSource } from './intervention-source.entity';

/** Many at a time as one JSON value: each as a parameter of its own they would be more than a statement can have. */
const NOTE = `
  INSERT INTO intervention_source (intervention_id, source, region_id, external_id, said, batch_id, imported_at)
  SELECT "interventionId", source, "regionId", "externalId", said, "batchId", "importedAt"
  FROM jsonb_to_recordset($1::jsonb) AS note ("interventionId" uuid, source text, "regionId" uuid, "externalId" text,
    said jsonb, "batchId" uuid, "importedAt" timestamptz)
  ON CONFLICT (intervention_id, source) DO UPDATE SET external_id = excluded.external_id, said = excluded.said,
    batch_id = excluded.batch_id, imported_at = excluded.imported_at`;

const CHUNK = 2000;

/** Notes what files have said of interventions, in the place of what the same sources said before. */
export async function noteSources(manager: EntityManager, notes: readonly InterventionSource[]): Promise<void> {
  for (let at = 0; at < notes.length; at += CHUNK)
    await manager.query(NOTE, [JSON.stringify(notes.slice(at, at + CHUNK))]);
}
