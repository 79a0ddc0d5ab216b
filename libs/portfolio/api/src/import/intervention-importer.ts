import type { Actor } from '@rt/identity/domain';
import {
  indexReferences,
  INTERVENTION_IMPORT_FIELDS,
  type PlannedIntervention,
  planInterventionImport,
  yearFields,
} from '@rt/portfolio/domain';
import type { AppliedBatch, Importer, MappedSheet } from '@rt/shared/api';
import { cellText, effectOf, type SheetTable } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { applyInterventionImport } from './apply-intervention-import';
import { currentInterventions } from './current-interventions.sql';
import { importReferences } from './import-references.sql';
import { InterventionFileSources } from './intervention-file-sources';
import type { InterventionChanges } from './intervention-import-changes';
import { KOHESIO, plannedAsKohesio } from './kohesio-source';
import { knownSources } from './known-sources';
import { recordSources, restoreSources, type SourcesBefore } from './record-sources';
import { removeVanished, restoreVanished } from './remove-vanished';
import { holdInterventions } from './stored-interventions';
import { undoInterventionImport } from './undo-intervention-import';
import { sayWhoChanged } from './who-changed.sql';

/** As far down as headings are looked for. */
const HEADINGS_WITHIN = 30;

/** What undoing an import needs; imports from before there were sources say nothing of them. */
interface Changes extends InterventionChanges {
  sources?: SourcesBefore | null;
  removed?: string[];
}

/** How interventions are imported to a region, with their money and their links to goals. */
export class InterventionImporter implements Importer<Actor, PlannedIntervention, Changes> {
  readonly kind = 'interventions';
  readonly fields = INTERVENTION_IMPORT_FIELDS;
  readonly sources = new InterventionFileSources();

  fieldsIn(sheets: readonly SheetTable[]) {
    return yearFields(sheets.flatMap(({ rows }) => rows.slice(0, HEADINGS_WITHIN).flat().map(cellText)));
  }

  opensAll(actor: Actor): boolean {
    return actor.permissions.has('intervention:edit-all');
  }

  /** Who may import at all is said on the route; each row says what it may change. */
  async access(): Promise<void> {}

  async plan(
    manager: EntityManager,
    actor: Actor,
    _: string | null,
    sheet: MappedSheet,
    hold: boolean,
  ): Promise<PlannedIntervention[]> {
    if (hold) await holdInterventions(manager, actor);
    const current = await currentInterventions(manager, actor);
    const references = await importReferences(manager, actor);
    const known = await knownSources(manager, actor, sheet);
    const plan = (as: MappedSheet) => planInterventionImport(as, current, references, known);
    const rows = sheet.source === KOHESIO ? plannedAsKohesio(sheet, plan) : plan(sheet);
    await sayWhoChanged(manager, actor.regionId, rows);
    return rows;
  }

  async apply(
    manager: EntityManager,
    actor: Actor,
    _: string | null,
    rows: PlannedIntervention[],
    report: (done: number) => void,
    batch: AppliedBatch,
  ): Promise<Changes> {
    const references = indexReferences(await importReferences(manager, actor));
    const acting = rows.filter((row) => effectOf(row) === 'added' || effectOf(row) === 'changed');
    const changes = await applyInterventionImport(manager, actor, acting, report);
    const added = changes.added.map(({ id }) => id);
    const removed = await removeVanished(manager, actor, rows);
    return { ...changes, removed, sources: await recordSources(manager, actor, rows, added, batch, references) };
  }

  async undo(manager: EntityManager, actor: Actor, _: string | null, changes: Changes): Promise<void> {
    await holdInterventions(manager, actor);
    await restoreVanished(manager, actor, changes.removed ?? []);
    await undoInterventionImport(manager, actor, changes);
    await restoreSources(manager, changes.sources ?? null);
  }
}
