import { type Cell, cellText, isBlank, isProblem, readNumber, type Reading } from '@rt/shared/domain';

/** What the sources write where there is no figure. Missing is never zero. */
const MISSING = /^(?:\.{1,3}|…|[-–—‐]|n\/?a)$/i;

export const isMissing = (cell: Cell | undefined): boolean =>
  isBlank(cell) || (typeof cell === 'string' && MISSING.test(cell.trim()));

/** Whether a cell can be read as a figure, whichever sign it has before its decimals. */
export const isFigure = (cell: Cell | undefined): boolean =>
  !isMissing(cell) && FORMS.some((read) => taken(read(cell)));

const POINT = /^[+-]?\d+\.(?:\d{1,2}|\d{4,})$|^[+-]?(?:0|\d{4,})\.\d+$|,\d{3}\./;
const COMMA = /\d,(?:\d{1,2}|\d{4,})$|^[+-]?(?:0|\d{4,}),\d+$|\.\d{3},/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

type Read = (cell: Cell | undefined) => Reading<number>;

const taken = (reading: Reading<number>) => !isProblem(reading) && reading.value !== null;
/** An interval is often written ±1,2. */
const unmarked = (text: string) => text.trim().replace(/^±\s*/, '');
const bare = (cell: Cell | undefined) =>
  cellText(cell)
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('\u2212', '-')
    .replace(/^±/, '');

/** `12.345` is twelve and a bit where the rest of the table has decimal points, as SCB's files have. */
const withPoint: Read = (cell) => {
  if (typeof cell !== 'string') return readNumber(cell);
  const text = bare(cell);
  const plain = GROUPED.test(text) ? text.replaceAll(',', '') : text;
  return /^[+-]?\d*\.\d+$/.test(plain)
    ? { value: Number(plain) }
    : readNumber(GROUPED.test(text) ? plain : unmarked(cell));
};
/** `12.345` is twelve thousand where the rest of the table has decimal commas. */
const withComma: Read = (cell) => {
  if (typeof cell !== 'string') return readNumber(cell);
  const text = bare(cell);
  return readNumber(/^[+-]?[1-9]\d{0,2}(?:\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : unmarked(cell));
};
const asWritten: Read = (cell) => readNumber(typeof cell === 'string' ? unmarked(cell) : cell);

const FORMS = [asWritten, withPoint, withComma];

/**
 * How the figures of a table are read: the cells where the decimal sign can only be one thing decide for those where it
 * could be two. Where nothing decides, or they contradict each other, a doubtful cell is refused.
 */
export function figureReader(cells: Iterable<Cell | undefined>): Read {
  let [point, comma] = [false, false];
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const text = bare(cell);
    point ||= POINT.test(text);
    comma ||= COMMA.test(text);
  }
  if (point === comma) return asWritten;
  return point ? withPoint : withComma;
}
