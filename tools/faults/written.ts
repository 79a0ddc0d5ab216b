import type { Cell } from '@rt/shared/domain';
import type { Random } from './random';

const NBSP = '\u00a0';
const NARROW = '\u202f';
const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** Digits in groups of three. */
const grouped = (kronor: number, by: string) => String(kronor).replace(/\B(?=(?:\d{3})+$)/g, by);

/** Every way people write an amount of whole kronor that can be read as one amount alone; at least a million for some. */
const AMOUNTS: readonly ((kronor: number) => Cell)[] = [
  (kronor) => kronor,
  (kronor) => String(kronor),
  (kronor) => grouped(kronor, ' '),
  (kronor) => `${grouped(kronor, NBSP)}${NBSP}kr`,
  (kronor) => `${grouped(kronor, NARROW)},00`,
  (kronor) => `${grouped(kronor, ' ')}:-`,
  (kronor) => `SEK ${grouped(kronor, ' ')}`,
  (kronor) => `${grouped(kronor, ' ')} SEK`,
  (kronor) => `kr ${kronor}`,
  (kronor) => `${grouped(kronor, '.')},00`,
  (kronor) => `${grouped(kronor, ',')}.00`,
  (kronor) => (kronor >= 1_000_000 ? grouped(kronor, '.') : kronor),
  (kronor) => (kronor >= 1_000_000 ? grouped(kronor, ',') : kronor),
  (kronor) => (kronor % 1000 === 0 ? `${kronor / 1000} tkr` : kronor),
  (kronor) => (kronor % 10_000 === 0 ? `${String(kronor / 1_000_000).replace('.', ',')} mnkr` : kronor),
];
export const writtenAmount = (random: Random, kronor: number): Cell => random.one(AMOUNTS)(kronor);

/** Every way people write a day that can be read as one day alone; as a cell of a day only where the file has such cells. */
const DATES: readonly ((parts: [year: string, month: string, day: string]) => Cell)[] = [
  ([year, month, day]) => `${year}-${month}-${day}`,
  ([year, month, day]) => `${year}${month}${day}`,
  ([year, month, day]) => `${year}/${month}/${day}`,
  ([year, month, day]) => `${Number(day)}/${Number(month)} ${year}`,
  ([year, month, day]) => `${Number(day)}.${Number(month)}.${year}`,
  ([year, month, day]) => `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`,
  ([year, month, day]) => `den ${Number(day)} ${MONTHS[Number(month) - 1]?.slice(0, 3)}. ${year}`,
  ([year, month, day]) => `${year}-${month}-${day} 00:00:00`,
  ([year, month, day]) => ({ date: `${year}-${month}-${day}` }),
  ([year, month, day]) => Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569,
];
export const writtenDate = (random: Random, day: string): Cell =>
  random.one(DATES)(day.split('-') as [string, string, string]);

/** A share, with or without its sign. */
export const writtenShare = (random: Random, percent: number): Cell =>
  random.one<Cell>([percent, { percent }, `${String(percent).replace('.', ',')} %`, `${percent}${NBSP}%`]);

/** Names as people list them in one cell. */
export const listed = (random: Random, names: readonly string[]): string =>
  names.join(random.one(['; ', ';', '\n', ' | ']));
