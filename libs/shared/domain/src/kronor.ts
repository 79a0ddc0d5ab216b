import type { Language } from './bilingual';
import { formatNumber } from './number';

const MILLION = 1_000_000;
const UNITS = {
  sv: { one: 'kr', thousand: 'tkr', million: 'mnkr' },
  en: { one: '', thousand: 'thousand', million: 'million' },
} as const;

/** An amount in kronor, in the unit a sentence reads best in: `14,2 mnkr`, `850 tkr`, `900 kr`; `SEK 14.2 million`. */
export function formatKronor(kronor: number | null | undefined, language: Language): string {
  if (kronor === null || kronor === undefined || !Number.isFinite(kronor)) return '–';
  const size = Math.abs(kronor);
  if (size >= MILLION - 500)
    return joined(kronor / MILLION, size >= 100 * MILLION ? 0 : 1, UNITS[language].million, language);
  if (size >= 10_000) return joined(kronor / 1000, 0, UNITS[language].thousand, language);
  return joined(kronor, 0, UNITS[language].one, language);
}

/** The same amount to the krona, for tables: `14 200 000`. The unit belongs in the head. */
export const formatWholeKronor = (kronor: number | null | undefined, language: Language): string =>
  formatNumber(kronor, language, { decimals: 0 });

function joined(value: number, decimals: number, unit: string, language: Language): string {
  const rounded = Number(value.toFixed(decimals));
  const amount = formatNumber(rounded, language);
  return (language === 'sv' ? [amount, unit] : ['SEK', amount, unit]).filter(Boolean).join('\u00a0');
}
