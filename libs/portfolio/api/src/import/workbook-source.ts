import { INTERVENTION_IMPORT_FIELDS, ROUND_TRIP_FIELDS, yearFields } from '@rt/portfolio/domain';
import type { FittingSource } from '@rt/shared/api';
import { type Cell, cellText } from '@rt/shared/domain';

/** The source of a workbook that was taken out of the register to be edited. */
export const WORKBOOK = 'workbook';

/** A workbook is known by the headings of its hidden columns, its other columns by the very headings it was given. */
export function fitWorkbook(headings: readonly (Cell | undefined)[]): (FittingSource & { alike: number })[] {
  const places = new Map(headings.map((heading, column) => [cellText(heading).trim(), column]));
  const columns = Object.fromEntries(
    [...ROUND_TRIP_FIELDS, ...INTERVENTION_IMPORT_FIELDS, ...yearFields(headings.map(cellText))].flatMap(
      ({ key, label }) => {
        const column = places.get(label.sv);
        return column === undefined ? [] : [[key, column]];
      },
    ),
  );
  if (columns['rowId'] === undefined || columns['exportId'] === undefined) return [];
  return [{ source: WORKBOOK, name: NAME, saved: null, asksRate: false, columns, alike: 2 }];
}

const NAME = { sv: 'Arbetsbok hämtad härifrån', en: 'Workbook taken out of here' };
