import { periodOf } from '../period-code';

const QUARTER_FIRST = /^(?:kv|kvartal|q|quarter)\.?\s*([1-4])\s+(\d{4})$/i;
const QUARTER_LAST = /^(\d{4})\s*(?:kv|kvartal|k|q|quarter)\.?\s*([1-4])$/i;
const MONTH_FIRST = /^(\p{L}+)\.?\s+(\d{4})$/u;
const MONTH_LAST = /^(\d{4})\s+(\p{L}+)\.?$/u;
const FIRST_DAY = /^(\d{4}-\d{2})-01$/;

const MONTHS = [
  /^jan(uari|uary)?$/i,
  /^feb(ruari|ruary)?$/i,
  /^mar(s|ch)?$/i,
  /^apr(il)?$/i,
  /^ma[jy]$/i,
  /^jun[ie]?$/i,
  /^jul[iy]?$/i,
  /^aug(usti|ust)?$/i,
  /^sept?(ember)?$/i,
  /^o[kc]t(ober)?$/i,
  /^nov(ember)?$/i,
  /^dec(ember)?$/i,
];

/**
 * A period as people write it in tables, as we store it: `2024`, `2024K1`, `kv 1 2024`, `2024-03`, `mars 2024`, and the
 * first day of a month, which is what Excel makes of a month. null for anything else.
 */
export function periodIn(text: string): string | null {
  const plain = text.trim().replaceAll(',', ' ').replace(/\s+/g, ' ');
  const [, year, quarter] = QUARTER_LAST.exec(plain) ?? reversed(QUARTER_FIRST.exec(plain));
  if (year && quarter) return periodOf(`${year}K${quarter}`);
  const [, ofMonth, name] = MONTH_LAST.exec(plain) ?? reversed(MONTH_FIRST.exec(plain));
  const month = name ? MONTHS.findIndex((form) => form.test(name)) + 1 : 0;
  if (ofMonth && month) return periodOf(`${ofMonth}M${String(month).padStart(2, '0')}`);
  return periodOf(FIRST_DAY.exec(plain)?.[1] ?? plain);
}

const reversed = (found: RegExpExecArray | null): string[] => (found ? [found[0], found[2] ?? '', found[1] ?? ''] : []);

/** A head taken apart: `Sysselsatta 2023` is what was counted, and when. */
export interface HeadParts {
  period: string | null;
  rest: string;
}

/** Finds the period at the end of a head, or at its beginning; PxWeb joins all that a column stands for with spaces. */
export function splitHead(head: string): HeadParts {
  const words = head.trim().split(/\s+/);
  for (const length of [3, 2, 1]) {
    const last = periodIn(words.slice(-length).join(' '));
    if (last && words.length >= length) return { period: last, rest: tidy(words.slice(0, -length)) };
    const first = periodIn(words.slice(0, length).join(' '));
    if (first && words.length >= length) return { period: first, rest: tidy(words.slice(length)) };
  }
  return { period: null, rest: tidy(words) };
}

const tidy = (words: string[]) => {
  const text = words.join(' ').replace(/^[\s,;:–-]+|[\s,;:–(-]+$/g, '');
  return /^(år|year)$/i.test(text) ? '' : text;
};
