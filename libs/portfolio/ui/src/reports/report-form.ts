import {
  type InterventionReport,
  type PromisedIndicator,
  REPORTED_VALUE,
  type ReportedValue,
} from '@rt/portfolio/domain';
import { parseNumber } from '@rt/shared/domain';
import type { ConflictField } from '@rt/shared/ui';

export const REPORT_FIELDS = ['expected', 'actual', 'comment'] as const;
export type ReportField = (typeof REPORT_FIELDS)[number];

/** What is written in the cells of a report, by `cellKey`. */
export type ReportForm = Readonly<Record<string, string>>;

export const cellKey = (indicatorId: string, field: ReportField): string => `${indicatorId}.${field}`;

type Indicators = readonly Pick<PromisedIndicator, 'id' | 'name'>[];

/** A figure as it is written in a cell: decimal comma, no spaces. */
const written = (value: number | string | null | undefined): string =>
  typeof value === 'number' ? String(value).replace('.', ',') : (value ?? '');

export function formOf(indicators: Indicators, report: Pick<InterventionReport, 'values'> | null): ReportForm {
  const values = new Map(report?.values.map((value) => [value.indicatorId, value]));
  return Object.fromEntries(
    indicators.flatMap(({ id }) =>
      REPORT_FIELDS.map((field) => [cellKey(id, field), written(values.get(id)?.[field])]),
    ),
  );
}

/** Why what is written in a figure's cell is no figure; null where it is one, or empty. */
export function figureIssue(text: string): string | null {
  if (!text.trim()) return null;
  const value = parseNumber(text);
  if (value === null) return NOT_A_NUMBER;
  const exact = Number(value.toFixed(REPORTED_VALUE.decimals)) === value;
  return exact && Math.abs(value) <= REPORTED_VALUE.max ? null : TOO_FINE;
}

/** What to save: a cell that cannot be read yet stays as it is stored. */
export function valuesOf(indicators: Indicators, form: ReportForm, stored: ReportForm): ReportedValue[] {
  const figure = (key: string) => parseNumber((figureIssue(form[key] ?? '') ? stored[key] : form[key]) ?? '');
  return indicators
    .map(({ id }) => ({
      indicatorId: id,
      expected: figure(cellKey(id, 'expected')),
      actual: figure(cellKey(id, 'actual')),
      comment: form[cellKey(id, 'comment')]?.trim() || null,
    }))
    .filter(({ expected, actual, comment }) => expected !== null || actual !== null || comment !== null);
}

/** A range of cells written from where it was pasted, to the right and down; what falls outside the table is left out. */
export function withPasted(
  form: ReportForm,
  indicators: Indicators,
  from: { indicatorId: string; field: ReportField },
  cells: readonly (readonly string[])[],
): ReportForm {
  const [row, column] = [indicators.findIndex(({ id }) => id === from.indicatorId), REPORT_FIELDS.indexOf(from.field)];
  const pasted = cells.flatMap((texts, down) =>
    texts.flatMap((text, right) => {
      const [indicator, field] = [indicators[row + down], REPORT_FIELDS[column + right]];
      return indicator && field ? [[cellKey(indicator.id, field), text]] : [];
    }),
  );
  return { ...form, ...Object.fromEntries(pasted) };
}

/** What I wrote on top of what somebody else has saved since: their text where I changed nothing, mine elsewhere. */
export const rebasedForm = (mine: ReportForm, base: ReportForm, theirs: ReportForm): ReportForm =>
  Object.fromEntries(
    Object.keys(theirs).map((key) => [key, (mine[key] === base[key] ? theirs[key] : mine[key]) ?? '']),
  );

/** The cells that both of us have changed, each in our own way. */
export function formConflicts(
  mine: ReportForm,
  base: ReportForm,
  theirs: ReportForm,
  indicators: Indicators,
): ConflictField[] {
  return indicators.flatMap(({ id, name }) =>
    REPORT_FIELDS.flatMap((field) => {
      const key = cellKey(id, field);
      const [my, was, their] = [mine[key] ?? '', base[key] ?? '', theirs[key] ?? ''];
      if (my === was || their === was || my === their) return [];
      return [{ key, label: `${name}: ${FIELD_WORDS[field]}`, mine: my, theirs: their }];
    }),
  );
}

export const FIELD_WORDS: Readonly<Record<ReportField, string>> = {
  expected: $localize`:@@report-field.expected:Förväntat`,
  actual: $localize`:@@report-field.actual:Utfall`,
  comment: $localize`:@@report-field.comment:Kommentar`,
};

const NOT_A_NUMBER = $localize`:@@report-form.not-a-number:Skriv ett tal, till exempel 1 250,5.`;
const TOO_FINE = $localize`:@@report-form.too-fine:Skriv ett rimligt tal med högst fyra decimaler.`;
