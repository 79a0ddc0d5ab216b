import { type Bilingual, formatNumber, formatPeriod, type Language } from '@rt/shared/domain';
import { isShareUnit } from '../passport';

/** How figures are written into a sentence in one language, in the unit of an indicator. */
export interface Pen {
  number: (value: number) => string;
  /** `78,4 procent` */
  value: (value: number) => string;
  /** What differs between two values: `3,6 procentenheter` where the unit is percent. */
  change: (value: number) => string;
  /** A growth rate, given as a fraction: `1,2 procent`. */
  growth: (fraction: number) => string;
  period: (period: string) => string;
}

/** A sentence, or a sum, in both languages. */
export const inBoth = (unit: string, sv: (pen: Pen) => string, en: (pen: Pen) => string): Bilingual => ({
  sv: sv(penOf(unit, 'sv')),
  en: en(penOf(unit, 'en')),
});

/** The same in both languages but for how figures are written. */
export const alike = (unit: string, write: (pen: Pen) => string): Bilingual => inBoth(unit, write, write);

const SMALL = 0.01;

/** As `formatNumber`, but a figure under a hundredth keeps its first two digits that are not zero. */
export function figure(value: number, language: Language): string {
  const size = Math.abs(value);
  if (size === 0 || size >= SMALL || !Number.isFinite(size)) return formatNumber(value, language);
  const [mantissa = '', exponent] = size.toExponential(1).split('e');
  const decimals = (mantissa.endsWith('0') ? 0 : 1) - Number(exponent);
  return formatNumber(value, language, { decimals: Math.min(decimals, 100) });
}

function penOf(unit: string, language: Language): Pen {
  const number = (value: number) => figure(value, language);
  const of = (value: number, what: string) => (what ? `${number(value)}\u00a0${what}` : number(value));
  return {
    number,
    value: (value) => of(value, counted(unit)),
    change: (value) => of(value, differenceUnit(unit, Math.abs(value) === 1, language)),
    growth: (fraction) => of(fraction * 100, language === 'sv' ? 'procent' : 'percent'),
    period: (period) => formatPeriod(period, language),
  };
}

/** After a figure nobody says that it is a number: `1 065`, and not `1 065 antal`. */
const counted = (unit: string): string => unit.replace(/^antal(?:et)?(?:\s+|$)/iu, '');

/** Two shares differ by points, and never by percent. */
function differenceUnit(unit: string, one: boolean, language: Language): string {
  if (!isShareUnit(unit)) return counted(unit);
  if (/promille|‰/iu.test(unit)) return language === 'sv' ? 'promilleenheter' : 'points per mille';
  if (language === 'sv') return one ? 'procentenhet' : 'procentenheter';
  return one ? 'percentage point' : 'percentage points';
}
