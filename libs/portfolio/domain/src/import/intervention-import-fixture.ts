import type { Cell, SheetTable } from '@rt/shared/domain';
import type { InterventionImportKey } from './intervention-import-fields';
import type { CurrentIntervention } from './match-interventions';
import { type PlannedIntervention, planInterventionImport } from './plan-intervention-import';
import type { ImportGoal } from './read-links';

export const GOALS: ImportGoal[] = [
  { id: 'g1', lineageId: 'l1', code: '2.3', wording: 'Fler unga i arbete' },
  { id: 'g2', lineageId: 'l2', code: '3.1', wording: 'Kortare restid' },
  { id: 'g3', lineageId: 'l3', code: null, wording: 'Rent vatten' },
  { id: 'g4', lineageId: 'l4', code: 'A', wording: 'Samma ord' },
  { id: 'g5', lineageId: 'l5', code: 'B', wording: 'Samma ord' },
];

/** A sheet with the columns named, the heading in row 1. */
export function sheetOf(columns: InterventionImportKey[], ...rows: Cell[][]) {
  const table: SheetTable = { name: 'Insatser', rows: [columns, ...rows], hiddenColumns: [] };
  return { table, headerRow: 1, mapping: Object.fromEntries(columns.map((key, column) => [key, column])) };
}

export const stored = (id: string, name: string, rest: Partial<CurrentIntervention> = {}): CurrentIntervention => ({
  id,
  editable: true,
  reference: null,
  name,
  kind: 'project',
  organisation: null,
  description: null,
  startsOn: null,
  endsOn: null,
  funding: [],
  links: [],
  ...rest,
});

export const plan = (sheet: ReturnType<typeof sheetOf>, current: CurrentIntervention[] = []) =>
  planInterventionImport(sheet, current, GOALS);

/** The interventions as they would be once a plan is carried out. */
export function carriedOut(planned: PlannedIntervention[], current: CurrentIntervention[]): CurrentIntervention[] {
  const outcomes = planned.flatMap(({ outcome, row }) =>
    outcome ? [{ ...outcome, id: outcome.interventionId ?? `row ${row}` }] : [],
  );
  const ids = new Set(outcomes.map(({ id }) => id));
  const changed = outcomes.map(({ id, input, links }): CurrentIntervention => {
    const before = current.find((one) => one.id === id);
    const declined = (before?.links ?? []).filter(
      (link) => link.state === 'declined' && !links?.some(({ goal }) => goal.lineageId === link.goalLineageId),
    );
    const after = links?.map(({ goal, ...link }) => ({
      ...link,
      goalLineageId: goal.lineageId,
      state: 'proposed' as const,
    }));
    return { id, editable: true, ...input, links: after ? [...declined, ...after] : (before?.links ?? []) };
  });
  return [...current.filter(({ id }) => !ids.has(id)), ...changed];
}
