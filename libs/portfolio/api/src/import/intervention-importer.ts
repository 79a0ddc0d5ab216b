import type { Actor } from '@rt/identity/domain';
import {
  type CurrentIntervention,
  INTERVENTION_IMPORT_FIELDS,
  mayEdit,
  type PlannedIntervention,
  planInterventionImport,
} from '@rt/portfolio/domain';
import type { Importer, MappedSheet } from '@rt/shared/api';
import type { EntityManager } from 'typeorm';
import { applyInterventionImport } from './apply-intervention-import';
import { currentGoals } from './current-goals.sql';
import type { InterventionChanges } from './intervention-import-changes';
import { holdInterventions, type Stored, storedInterventions } from './stored-interventions';
import { undoInterventionImport } from './undo-intervention-import';

/** How interventions are imported to a region, with their money and their links to goals. */
export class InterventionImporter implements Importer<Actor, PlannedIntervention, InterventionChanges> {
  readonly kind = 'interventions';
  readonly fields = INTERVENTION_IMPORT_FIELDS;

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
    const stored = await storedInterventions(manager, actor);
    const current = [...stored.values()].map((one) => asCurrent(one, actor));
    return planInterventionImport(sheet, current, await currentGoals(manager, actor.regionId));
  }

  apply(
    manager: EntityManager,
    actor: Actor,
    _: string | null,
    rows: PlannedIntervention[],
    report: (done: number) => void,
  ) {
    return applyInterventionImport(manager, actor, rows, report);
  }

  async undo(manager: EntityManager, actor: Actor, _: string | null, changes: InterventionChanges): Promise<void> {
    await holdInterventions(manager, actor);
    await undoInterventionImport(manager, actor, changes);
  }
}

const asCurrent = ({ row, funding, links }: Stored, actor: Actor): CurrentIntervention => ({
  ...row,
  editable: mayEdit(actor, row.managerId),
  funding,
  links,
});
