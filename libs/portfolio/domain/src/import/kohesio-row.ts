import {
  type Bilingual,
  type Cell,
  cellText,
  formatNumber,
  formatPercent,
  type ImportSettings,
  isBlank,
  isProblem,
  readAmount,
  readPercent,
} from '@rt/shared/domain';
import type { Fund } from '../funding';
import { DESCRIPTION_LENGTH } from '../intervention';

/** An operation in our own terms. */
export interface KohesioRow {
  fund: Fund;
  /** Kronor from the EU; the file's own cell where it cannot be read; null where nothing is told. */
  amount: Cell;
  description: Cell;
  startsOn: Cell;
  endsOn: Cell;
  notes: Bilingual[];
}

type CellFor = (key: string) => Cell | undefined;

const DAY_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** Dates of the lists are dd/mm/yyyy, by their own rules. */
function dayFirst(cell: Cell | undefined): Cell {
  const [, day = '', month = '', year] = typeof cell === 'string' ? (DAY_FIRST.exec(cell.trim()) ?? []) : [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : (cell ?? null);
}

const FUND_NAMES: readonly [RegExp, Fund][] = [
  [/\b(?:erdf|eruf|feder|efre)\b|regional development|regionala utvecklingsfonden|regionalfonden/i, 'erdf'],
  [/\besf|european social|sociala? ?fond|socialfonden/i, 'esf_plus'],
];

/** One operation: kronor from euros by the rate that was given, from the total and the EU's share where no amount is told. */
export function kohesioRow(cell: CellFor, settings: ImportSettings, fractions: boolean): KohesioRow {
  const notes: Bilingual[] = [];
  const fund = fundOf(cellText(cell('euFund')).trim(), notes);
  const counted = euAmount(cell, fractions, notes);
  const rate = settings.inKronor ? 1 : (settings.rate ?? 1);
  const amount = typeof counted === 'number' ? Math.round(counted * rate * 100) / 100 : counted;
  return {
    fund,
    amount,
    description: described(cell, counted, settings),
    startsOn: dayFirst(cell('startsOn')),
    endsOn: dayFirst(cell('endsOn')),
    notes,
  };
}

function fundOf(name: string, notes: Bilingual[]): Fund {
  const known = FUND_NAMES.find(([form]) => form.test(name))?.[1];
  if (known) return known;
  if (name === '') {
    notes.push({ sv: 'Fonden står inte i filen; ERUF antas.', en: 'The file names no fund; ERDF is assumed.' });
    return 'erdf';
  }
  notes.push({
    sv: `Fonden ”${name}” har ingen egen plats här; beloppet läggs under Annan finansiär.`,
    en: `The fund “${name}” has no place of its own here; the amount goes under Other funder.`,
  });
  return 'other';
}

function euAmount(cell: CellFor, fractions: boolean, notes: Bilingual[]): Cell {
  if (!isBlank(cell('euAmount'))) return amountIn(cell('euAmount'));
  const total = amountIn(cell('euTotal'));
  const share = readPercent(fractions)(cell('euRate'));
  if (typeof total !== 'number') return total;
  if (isProblem(share)) return cell('euRate') ?? null;
  if (share.value === null) {
    notes.push({
      sv: 'Filen säger varken EU-medel eller medfinansieringsgrad; inget belopp läggs in.',
      en: 'The file tells neither EU amount nor co-financing rate; no amount is added.',
    });
    return null;
  }
  notes.push({
    sv: `EU-medlen är räknade: totala utgifter gånger ${formatPercent(share.value, 'sv')}.`,
    en: `The EU amount is counted: total expenditure times ${formatPercent(share.value, 'en')}.`,
  });
  return Math.round(total * share.value) / 100;
}

/** Euros with a sign or a code before or after are euros. */
function amountIn(cell: Cell | undefined): Cell {
  const bare = typeof cell === 'string' ? cell.replace(/€|\bEUR\b/gi, '').trim() : cell;
  const reading = readAmount(bare);
  return isProblem(reading) ? (cell ?? null) : reading.value;
}

/** The list's own summary, then what the amounts were in and what they were counted by. */
function described(cell: CellFor, eu: Cell, { inKronor, rate, rateOn, rateFrom }: ImportSettings): string | null {
  const total = amountIn(cell('euTotal'));
  const unit = inKronor ? 'kronor' : 'euro';
  const facts = [
    !isBlank(cell('euCategory')) && `Interventionskategori: ${cellText(cell('euCategory'))}.`,
    !isBlank(cell('euPlace')) && `Plats: ${cellText(cell('euPlace'))}.`,
    typeof total === 'number' && `Totala stödberättigande utgifter: ${formatNumber(total, 'sv')} ${unit}.`,
    !inKronor &&
      typeof eu === 'number' &&
      `EU-medel: ${formatNumber(eu, 'sv')} euro, omräknat med ${String(rate ?? 1).replace('.', ',')} kronor för en euro (${rateFrom ?? '?'}, ${rateOn ?? '?'}).`,
  ].filter((fact) => fact !== false);
  const summary = cellText(cell('description')).trim();
  const end = facts.join(' ');
  const room = DESCRIPTION_LENGTH.max - end.length - 2;
  const short = summary.length > room ? `${summary.slice(0, room - 1).trimEnd()}…` : summary;
  return [short, end].filter(Boolean).join('\n\n') || null;
}
