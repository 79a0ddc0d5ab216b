import { type Cell, cellText, isBlank, plainName } from '@rt/shared/domain';
import { periodIn, splitHead } from './cell-period';
import { isFigure, isMissing } from './cell-value';
import { type DimensionColumn, kindOf, PLACE_HEAD, SEX_HEAD } from './dimension-column';
import { TIME_HEAD } from './table-heads';
import type { TableRow } from './table-rows';
import { withoutTwins } from './twin-columns';
import { type FigureColumn, MARGIN_HEAD, VALUE_HEAD, type ValueColumn, valueColumns } from './value-column';

export interface TableColumns {
  dimensions: DimensionColumn[];
  values: ValueColumn[];
}

interface Column extends FigureColumn {
  cells: Cell[];
}

const CODE_HEAD = /(?:kod|code|ålder|age|sni)$/i;

/**
 * What the columns of a table hold: by their heads, then by what their cells look like. Figures may stand under one head
 * a row (long) or under a head for each period, sex or content (wide). null where the table has no time or no figures.
 */
export function columnsOf(heads: readonly string[], rows: readonly TableRow[]): TableColumns | null {
  const columns = filledColumns(heads, rows);
  const named = columns.find(({ head }) => TIME_HEAD.test(head));
  const wide = named ? [] : columns.filter((each) => splitHead(each.head).period && holdsFigures(each));
  const time = named ?? (wide.length ? undefined : columns.find(holdsPeriods));
  if (!time && !wide.length) return null;
  const figures = time ? figuresBeside(time, columns, rows) : wide;
  if (figures.every(({ head }) => MARGIN_HEAD.test(head))) return null;
  const afterFigures = (each: Column) => !time && each.index > (wide[0]?.index ?? 0) && holdsFigures(each);
  const dimensions = columns
    .filter((each) => !figures.includes(each) && !afterFigures(each))
    .map(({ index, head, cells }): DimensionColumn => {
      const kind = index === time?.index ? 'time' : kindOf(head, cells);
      return { column: index, head, kind };
    });
  const bySex = !dimensions.some(({ kind }) => kind === 'sex');
  return { dimensions: withoutTwins(dimensions, rows), values: valueColumns(figures, bySex) };
}

/** The columns with something in them: where nothing is written, nothing is said, not even that it is missing. */
function filledColumns(heads: readonly string[], rows: readonly TableRow[]): Column[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), heads.length);
  return Array.from({ length: width }, (_, index) => ({
    index,
    head: heads[index] ?? '',
    cells: rows.map(({ cells }) => cells[index] ?? null).filter((cell) => !isBlank(cell)),
  })).filter(({ cells }) => cells.length > 0);
}

const holdsPeriods = ({ cells }: Column) => cells.every((cell) => periodIn(cellText(cell)) !== null);

/** Half of what is written is enough: a cell that cannot be read is then told of, instead of making the column a text. */
function holdsFigures({ cells }: Column): boolean {
  const written = cells.filter((cell) => !isMissing(cell));
  return written.filter((cell) => isFigure(cell)).length * 2 >= written.length;
}

/** The columns of figures in a long table. One that tells rows apart is no figure, unless it is named as one. */
function figuresBeside(time: Column, columns: Column[], rows: readonly TableRow[]): Column[] {
  const about = ({ head }: Column) => [PLACE_HEAD, SEX_HEAD, CODE_HEAD].some((form) => form.test(plainName(head)));
  const sure = columns.filter(({ head }) => VALUE_HEAD.test(plainName(head)) || MARGIN_HEAD.test(head));
  const unsure = columns.filter((each) => each !== time && !sure.includes(each) && !about(each) && holdsFigures(each));
  while (sure.length && unsure.length && repeats(columns, [...sure, ...unsure], rows)) unsure.shift();
  return columns.filter((each) => sure.includes(each) || unsure.includes(each));
}

function repeats(columns: Column[], figures: Column[], rows: readonly TableRow[]): boolean {
  const telling = columns.filter((each) => !figures.includes(each));
  const keys = rows.map(({ cells }) => JSON.stringify(telling.map(({ index }) => cellText(cells[index]).trim())));
  return new Set(keys).size < keys.length;
}
