import { plainName } from '@rt/shared/domain';
import type { Sex } from '../series';
import { sexOf } from '../sex-code';
import { splitHead } from './cell-period';

/** A column of figures, and what its head says of them. */
export interface ValueColumn {
  column: number;
  head: string;
  period: string | null;
  sex: Sex | null;
  content: string;
  /** The column that holds half the width of their intervals of uncertainty. */
  margins: number | null;
}

export interface FigureColumn {
  index: number;
  head: string;
}

export const MARGIN_HEAD = /osäkerhet|felmarginal|konfidensintervall|margin of error|uncertainty|\bmargin|±/i;
export const VALUE_HEAD = /^(?:värden?|values?|utfall|mätvärde|antal|andel|tal|number|procent|percent|%)$/i;

/** The heads of the figures taken apart into period, sex (where every head has one) and what was counted; margins beside what they are of. */
export function valueColumns(columns: readonly FigureColumn[], bySex: boolean): ValueColumn[] {
  const margins = columns.filter(({ head }) => MARGIN_HEAD.test(head));
  const values = columns.filter((each) => !margins.includes(each));
  const parts = values.map(({ index, head }) => ({ column: index, head, ...splitHead(head) }));
  const sexes = parts.map(({ rest }) => sexIn(rest));
  const split = bySex && sexes.every((each) => each !== null);
  const contents = parts.map(({ rest }, at) => (split ? (sexes[at]?.rest ?? '') : rest));
  const telling = new Set(contents).size > 1 || contents.some((each) => !VALUE_HEAD.test(plainName(each)));
  const read = parts.map(({ column, head, period }, at) => ({
    column,
    head,
    period,
    sex: split ? (sexes[at]?.sex ?? null) : null,
    content: telling ? (contents[at] ?? '') : '',
    margins: null,
  }));
  return withMargins(read, margins);
}

/** The sex a head begins or ends with, and what is left of it. */
function sexIn(text: string): { sex: Sex; rest: string } | null {
  const words = text.split(' ');
  const last = sexOf('', words.at(-1) ?? '');
  if (last) return { sex: last, rest: words.slice(0, -1).join(' ') };
  const first = sexOf('', words[0] ?? '');
  return first ? { sex: first, rest: words.slice(1).join(' ') } : null;
}

/** Each column of margins belongs to the figures it names, else to those nearest to its left, of the same period and sex. */
function withMargins(values: ValueColumn[], margins: readonly FigureColumn[]): ValueColumn[] {
  const owner = new Map<ValueColumn, number>();
  for (const { index, head } of margins) {
    const { period, rest } = splitHead(head);
    const sex = sexIn(rest)?.sex;
    const fits = values.filter((each) => each.period === period && !owner.has(each) && (!each.sex || each.sex === sex));
    const byName = fits.find(({ content }) => content && rest.toLowerCase().includes(content.toLowerCase()));
    const found = byName ?? fits.filter(({ column }) => column < index).at(-1) ?? fits[0];
    if (found) owner.set(found, index);
  }
  return values.map((each) => ({ ...each, margins: owner.get(each) ?? null }));
}
