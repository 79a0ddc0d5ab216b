import type { Bilingual } from '@rt/shared/domain';
import { appropriationWords } from '../figures/appropriation-words';

/** What a report waits for. */
export const MISSING_CODES = [
  'indicator.no-value',
  'intervention.not-reported',
  'funding.no-year',
  'study.funding-unsaid',
  'study.overdue',
  'finding.no-response',
] as const;
export type MissingCode = (typeof MISSING_CODES)[number];

/** Something the year's figures lack, who can give it, and where. */
export interface MissingInput {
  code: MissingCode;
  text: Bilingual;
  /** Name of whoever is responsible; null where nobody is said to be. */
  owner: string | null;
  /** Page in the product where it is given. */
  path: string;
}

/** What lacks something, as the database tells it. */
export interface MissingRow {
  code: MissingCode;
  id: string | null;
  /** What it is called; null where several are counted together. */
  name: string | null;
  owner: string | null;
  /** The period that is not reported. */
  period: string | null;
  count: number | null;
}

const SAYINGS: Readonly<
  Record<MissingCode, (row: MissingRow, year: number) => readonly [sv: string, en: string, path: string]>
> = {
  'indicator.no-value': ({ id, name }, year) => [
    `${name} har inget värde för ${year}.`,
    `${name} has no value for ${year}.`,
    `/indikatorer/${id}`,
  ],
  'intervention.not-reported': ({ id, name, period }) => [
    `${name} har inte rapporterat ${period}.`,
    `${name} has not reported ${period}.`,
    `/insatser/${id}/rapportering`,
  ],
  'funding.no-year': ({ count }) => [
    count === 1
      ? 'En insats har medel som inte är fördelade på år.'
      : `${count} insatser har medel som inte är fördelade på år.`,
    count === 1
      ? 'One intervention has money not divided by year.'
      : `${count} interventions have money not divided by year.`,
    '/insatser?ar=~none',
  ],
  'study.funding-unsaid': ({ id, name }, year) => [
    `${name} saknar uppgift om ${appropriationWords(year).money.sv}.`,
    `${name} does not say whether ${appropriationWords(year).number} paid for it.`,
    `/larande/studier/${id}`,
  ],
  'study.overdue': ({ id, name }) => [
    `${name} skulle vara klar men är det inte.`,
    `${name} was due and is not complete.`,
    `/larande/studier/${id}`,
  ],
  'finding.no-response': ({ id, name }) => [
    `Rekommendationen har inget svar: ${name}`,
    `The recommendation has no response: ${name}`,
    `/larande/studier/${id}`,
  ],
};

/** What is missing, in words, with where it is given. */
export function missingInput(row: MissingRow, year: number): MissingInput {
  const [sv, en, path] = SAYINGS[row.code](row, year);
  return { code: row.code, text: { sv, en }, owner: row.owner, path };
}
