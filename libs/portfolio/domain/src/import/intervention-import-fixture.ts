import type { Cell, SheetTable } from '@rt/shared/domain';
import type { CodeList } from '../code-list';
import type { InterventionImportKey } from './intervention-import-fields';
import type { ImportCode, ImportReferences } from './import-references';
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

const item = (id: string, list: CodeList, code: string, name: string, rest: Partial<ImportCode> = {}): ImportCode => ({
  id,
  list,
  code,
  name,
  validFrom: null,
  retiredOn: null,
  ...rest,
});

/** What a region has that files can name. */
export const REFERENCES: ImportReferences = {
  goals: GOALS,
  codes: [
    item('t1', 'theme', '1', 'Näringsliv och innovation'),
    item('t2', 'theme', '2', 'Kompetens, arbete'),
    item('t3', 'theme', '3', 'Miljö', { retiredOn: '2020-01-01' }),
    item('t4', 'theme', '4', 'Rymden', { validFrom: '2099-01-01' }),
    item('f', 'target_group', 'F', 'Små och medelstora företag'),
    item('u', 'target_group', 'U', 'Unga'),
    item('u2', 'target_group', 'U2', 'Unga'),
    item('pm', 'support_form', 'PM', 'Projektmedel'),
    item('583', 'legal_ground', '583', 'Förordning om bidrag'),
  ],
  countyCode: '20',
  plans: [
    { id: 'p1', name: 'Kompetensplanen' },
    { id: 'p2', name: 'Klimatplanen' },
  ],
  people: [
    { id: 'a1', name: 'Anna Berg', email: 'anna@region.example' },
    { id: 'a2', name: 'Kim Ek', email: 'kim@region.example' },
    { id: 'a3', name: 'Kim Ek', email: 'kim.ek@region.example' },
  ],
  soleManager: null,
  today: '2026-06-01',
};

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
  managerId: null,
  actionPlanId: null,
  secret: false,
  funding: [],
  links: [],
  codes: [],
  municipalities: [],
  horizontal: [],
  ...rest,
});

export const plan = (sheet: ReturnType<typeof sheetOf>, current: CurrentIntervention[] = []) =>
  planInterventionImport(sheet, current, REFERENCES);

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
    const kept = { ...stored(id, input.name), ...before };
    const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
    return { ...kept, ...given, id, editable: true, links: after ? [...declined, ...after] : kept.links };
  });
  return [...current.filter(({ id }) => !ids.has(id)), ...changed];
}
