import type { Dimension, GoalChoice, Member, Sum } from '@rt/portfolio/domain';
import { formatKronor, formatWholeKronor, type Language } from '@rt/shared/domain';
import type { Picture } from '@rt/shared/ui/picture';
import { memberName } from './dimension-words';
import { PART_OF } from './filter-address';

/** The part of an address that leads to the interventions behind a figure. */
export type Drill = Readonly<Record<string, string>>;

export interface TwinCell {
  text: string;
  /** The figure as a number, for a spreadsheet. */
  value?: number;
  drill?: Drill;
}

/** The same figures as the picture, as a table. */
export interface TwinTable {
  caption: string;
  heads: { text: string; figure?: boolean }[];
  rows: TwinCell[][];
  foot: TwinCell[][];
}

/** A view as it is shown and exported: one picture, its tables, and where each thing in it leads. */
export interface ViewModel {
  title: string;
  /** Drawn at the width there is; null where there is nothing to draw. */
  picture: ((width: number) => Picture) | null;
  opens: ReadonlyMap<string, Drill>;
  tables: TwinTable[];
  /** How it is counted, in sentences. */
  notes: string[];
}

/** What is needed to word a view. */
export interface Wording {
  language: Language;
  level: GoalChoice;
}

/** Where the interventions behind members are listed. */
export const drillTo = (level: GoalChoice, ...members: readonly (readonly [Dimension, string])[]): Drill =>
  Object.fromEntries(
    members.flatMap(([dimension, key]) => [
      [PART_OF[dimension], key],
      ...(dimension === 'goal' && !key.startsWith('~') ? [['malniva', level]] : []),
    ]),
  );

export type Money = Pick<Sum, 'amount'>;

/** `2 400 000 kr`, so that a figure in a picture is the same as in the table. */
export function exactly({ amount }: Money, language: Language): string {
  return language === 'sv' ? `${formatWholeKronor(amount, language)} kr` : `SEK ${formatWholeKronor(amount, language)}`;
}

export const briefly = ({ amount }: Money, language: Language): string => formatKronor(amount, language);

/** A cell with kronor, that leads to what is behind it. */
export const kronorCell = ({ amount }: Money, language: Language, drill?: Drill): TwinCell => ({
  text: formatWholeKronor(amount, language),
  value: amount,
  drill,
});

export const countCell = (count: number): TwinCell => ({ text: String(count), value: count });

export const HEADS = {
  kronor: $localize`:@@portfolio.kronor:Kronor`,
  interventions: $localize`:@@portfolio.interventions:Insatser`,
  sum: $localize`:@@portfolio.sum:Summa`,
  rows: $localize`:@@portfolio.sum-of-rows:Raderna tillsammans`,
  once: $localize`:@@portfolio.once:Pengarna, varje krona en gång`,
} as const;

/** The names of the members of a dimension, by key. */
export const namesOf = (dimension: Dimension, members: readonly Member[]): ReadonlyMap<string, string> =>
  new Map(members.map((member) => [member.key, memberName(dimension, member)]));

export const sumOf = (rows: readonly Money[]): number =>
  rows.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0) / 100;

/** That the parts make more than the whole, where they do. */
export function overlapNote(parts: readonly Money[], total: Money, language: Language): string | null {
  const together = sumOf(parts);
  if (together === total.amount) return null;
  const [sum, whole] = [exactly({ amount: together }, language), exactly(total, language)];
  return $localize`:@@portfolio.overlap:En insats som står på flera ställen räknas på vart och ett: tillsammans blir det ${sum}:together:, men pengarna är ${whole}:total:.`;
}

/** The last rows of a table whose rows can overlap: what they make together, and what the money is. */
export function footOf(rows: readonly Money[], total: Sum, heads: number, language: Language): TwinCell[][] {
  const together = { amount: sumOf(rows) };
  const row = (name: string, sum: Money, interventions?: number): TwinCell[] => [
    { text: name },
    ...Array.from({ length: heads - 3 }, () => ({ text: '' })),
    kronorCell(sum, language),
    interventions === undefined ? { text: '' } : countCell(interventions),
  ];
  const whole = row(HEADS.once, total, total.interventions);
  return together.amount === total.amount ? [whole] : [row(HEADS.rows, together), whole];
}
