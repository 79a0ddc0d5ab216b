import type { Actor } from '@rt/identity/domain';
import { type PlannedIntervention, type ReferenceIndex, said, saidIn } from '@rt/portfolio/domain';
import type { AppliedBatch } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import { type EntityManager, In } from 'typeorm';
import { InterventionSource } from './intervention-source.entity';
import { noteSources } from './note-sources.sql';
import { WORKBOOK } from './workbook-source';

/** Files that are read by their headings alone. */
const PLAIN_FILE = 'file';

/** What was noted of where things came from before an import, and for which interventions it noted anew. */
export interface SourcesBefore {
  source: string;
  noted: Id[];
  before: InterventionSource[];
}

/**
 * Notes what the file said of each of its interventions, unchanged ones too: the next file is held against it. What a
 * person edits in a workbook is their own change, and nothing a source has said.
 */
export async function recordSources(
  manager: EntityManager,
  actor: Actor,
  rows: readonly PlannedIntervention[],
  added: readonly Id[],
  batch: AppliedBatch,
  references: ReferenceIndex,
): Promise<SourcesBefore | null> {
  if (batch.source === WORKBOOK) return null;
  const source = batch.source ?? PLAIN_FILE;
  const ids = added.values();
  const importedAt = new Date();
  const notes = rows.flatMap((row): InterventionSource[] => {
    const asked = row.asked ?? row.outcome;
    if (!asked || row.state === 'vanished') return [];
    const interventionId = asked.interventionId ?? ids.next().value;
    if (!interventionId) return [];
    const externalId = row.externalId ?? asked.input.reference;
    const { regionId } = actor;
    const spoken = row.state === 'added' ? saidIn(row.changes) : said(asked, references);
    return [{ interventionId, source, regionId, externalId, said: spoken, batchId: batch.id, importedAt }];
  });
  const noted = notes.flatMap(({ interventionId }) => interventionId ?? []);
  const before = await manager.findBy(InterventionSource, { interventionId: In(noted), source });
  await noteSources(manager, notes);
  return { source, noted, before };
}

/** Takes back what an import noted: the register is held against the file before it again. */
export async function restoreSources(manager: EntityManager, sources: SourcesBefore | null): Promise<void> {
  if (!sources) return;
  await manager.delete(InterventionSource, { interventionId: In(sources.noted), source: sources.source });
  await noteSources(manager, sources.before);
}
