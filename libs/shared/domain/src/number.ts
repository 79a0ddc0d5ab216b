import type { Language } from './bilingual';

const REGION = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>;

/** How many decimals to show; without it as many as the number has, at most two. */
export interface Decimals {
  decimals?: number;
}

/** `1 234,5` in Swedish, `1,234.5` in English; an en dash where there is no value. */
export function formatNumber(
  value: number | null | undefined,
  language: Language,
  { decimals }: Decimals = {},
): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–';
  return writer(language, decimals).format(value);
}

/** `37,5 %` in Swedish, `37.5%` in English. The value is in percent (37.5), not a fraction. */
export function formatPercent(value: number | null | undefined, language: Language, options: Decimals = {}): string {
  const number = formatNumber(value, language, options);
  if (number === '–') return number;
  return language === 'sv' ? `${number}\u00a0%` : `${number}%`;
}

/** Making one takes twenty times as long as writing a number with it. */
const writers = new Map<string, Intl.NumberFormat>();

function writer(language: Language, decimals: number | undefined): Intl.NumberFormat {
  const key = `${language}${decimals ?? ''}`;
  const known = writers.get(key);
  if (known) return known;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals ?? 2 };
  const made = new Intl.NumberFormat(REGION[language], { ...digits, signDisplay: 'negative' });
  writers.set(key, made);
  return made;
}

const GROUPING = /[\s\u00a0\u202f]/g;
const PLAIN = /^[+-]?(\d+([.,]\d+)?|[.,]\d+)$/;

/**
 * The number a person wrote, with spaces between thousands and either decimal sign: `1 234,5`, `−3`, `12 %`.
 * null where it is none, and where it cannot be told what it is (`1.234,5`, `1,234,567`).
 */
export function parseNumber(text: string): number | null {
  const bare = text.replace(GROUPING, '').replace('\u2212', '-').replace(/%$/, '');
  return PLAIN.test(bare) ? Number(bare.replace(',', '.')) : null;
}
