import { columnLetters } from '@rt/shared/domain';
import { codeAt, labelAt } from '../json-access';
import type { RawDimension } from '../json-stat-dimension';
import { SEX_LABELS } from '../kolada';
import type { DimensionValue } from '../statistics-file';
import { type DimensionColumn, SEX_HEAD } from './dimension-column';
import type { ValueColumn } from './value-column';

/** A dimension of a table while its values are gathered, in the order they come. */
export class GatheredDimension {
  private readonly indexes = new Map<string, number>();
  private readonly values: DimensionValue[] = [];

  constructor(
    private readonly code: string,
    private readonly label: string,
  ) {}

  get size(): number {
    return this.values.length;
  }

  /** Where the value is among those found; it is added where it is new. */
  indexOf(value: DimensionValue): number {
    const known = this.indexes.get(value.code);
    if (known !== undefined) return known;
    this.indexes.set(value.code, this.size);
    this.values.push(value);
    return this.size - 1;
  }

  raw(): RawDimension {
    return { code: this.code, label: this.label, values: this.values, total: null };
  }
}

/** What the dimensions of the heads are called. Those of columns begin with the column's letters. */
export const HEAD_DIMENSIONS = { time: '1 tid', sex: '1 kön', content: '1 innehåll' } as const;

/** The dimension of a column. Its code begins with the column's letters, as two columns may have the same head. */
export function columnDimension({ column, head, kind }: DimensionColumn): GatheredDimension {
  const letters = columnLetters(column);
  const fallback = { place: 'region', sex: 'kön', time: 'tid', other: `kolumn ${letters}` }[kind];
  const name = kind === 'sex' && !SEX_HEAD.test(head) ? fallback : head || fallback;
  return new GatheredDimension(codeAt(`${letters} ${name}`.slice(0, 200), letters), labelAt(name, letters, letters));
}

/** What the heads of the figures tell apart (contents, sexes, periods), with the index of each column's value. */
export function headDimensions(values: readonly ValueColumn[]) {
  const gather = (code: string, label: string, of: (column: ValueColumn) => DimensionValue | null) => {
    if (!values.some((each) => of(each))) return [];
    const dimension = new GatheredDimension(code, label);
    const indexes = values.map((each) => dimension.indexOf(of(each) ?? { code: '–', label: '–' }));
    return [{ dimension, indexes }];
  };
  return [
    ...gather(HEAD_DIMENSIONS.content, 'innehåll', ({ content }) =>
      content ? { code: content.slice(0, 200), label: content } : null,
    ),
    ...gather(HEAD_DIMENSIONS.sex, 'kön', ({ sex }) => (sex ? { code: sex, label: SEX_LABELS[sex] } : null)),
    ...gather(HEAD_DIMENSIONS.time, 'tid', ({ period }) => (period ? { code: period, label: period } : null)),
  ];
}
