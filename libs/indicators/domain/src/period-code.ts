import { parsePeriod } from '@rt/shared/domain';

const FORM = /^((?:1[7-9]|2[01])\d\d)(?:-?[KQ]([1-4])|-?M?(0[1-9]|1[0-2]))?$/i;

/** A source's period as we store it: 2024, 2024K1 (also 2024Q1, 2024-Q1), 2024M03 (also 2024-03); null for anything else and for years outside 1700–2199. */
export function periodOf(text: string): string | null {
  const [, year, quarter, month] = FORM.exec(text.trim()) ?? [];
  if (!year) return null;
  if (quarter) return `${year}K${quarter}`;
  return month ? `${year}M${month}` : year;
}

/** The first day of a stored period, ÅÅÅÅ-MM-DD; null where the text is no period. */
export function startsOn(period: string): string | null {
  const parts = parsePeriod(period);
  if (!parts) return null;
  const month = parts.kind === 'quarter' ? parts.part * 3 - 2 : Math.max(parts.part, 1);
  return `${String(parts.year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}
