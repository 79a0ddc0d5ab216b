import { type Bilingual, isProblem, readAmount } from '@rt/shared/domain';
import type { ReferenceIndex } from './import-references';
import { interventionChanges } from './intervention-changes';
import { linksOf, type Said } from './intervention-said';
import type { CurrentIntervention } from './match-interventions';
import { PAID_FIELDS, yearColumn } from './money-fields';
import { FUNDS } from '../funding';
import { outcomeAsItIs } from './plan-intervention-import';

/** An intervention as a row of a workbook: what each cell holds, and what it says. */
export interface WorkbookRow {
  cells: Record<string, string | number>;
  said: Said;
  /** Headings of columns that only some files have, such as a fund's in one year. */
  headings: Record<string, Bilingual>;
}

const MONEY: ReadonlySet<string> = new Set([...FUNDS, ...PAID_FIELDS.map(({ key }) => key)]);

/** All that an import can change of an intervention, in the words an import reads; amounts as numbers of kronor. */
export function workbookRow(current: CurrentIntervention, references: ReferenceIndex): WorkbookRow {
  const outcome = { ...outcomeAsItIs(current), links: linksOf(current) };
  const row: WorkbookRow = { cells: {}, said: {}, headings: {} };
  const said: Record<string, string> = {};
  for (const { key, field, after } of interventionChanges(null, outcome, references)) {
    if (!key || after === null) continue;
    said[key] = after;
    if (yearColumn(key)) row.headings[key] = field;
    if (isSharedByAll(key, current)) row.cells[key] = cellOf(key, after);
  }
  return { ...row, said };
}

function cellOf(key: string, text: string): string | number {
  if (!MONEY.has(key) && !yearColumn(key)) return key === 'goals' ? text.replaceAll(' (antagen)', '') : text;
  const amount = readAmount(text);
  return isProblem(amount) || amount.value === null ? text : amount.value;
}

/** A row has one cell for what each of its goals has its own of: it is left empty where they differ. */
function isSharedByAll(key: string, { links }: CurrentIntervention): boolean {
  if (key !== 'mechanism' && key !== 'directness') return true;
  return new Set(links.filter(({ state }) => state !== 'declined').map((link) => link[key])).size === 1;
}
