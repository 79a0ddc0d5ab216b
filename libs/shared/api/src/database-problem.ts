import type { Bilingual } from '@rt/shared/domain';
import { QueryFailedError } from 'typeorm';
import { Problem } from './problem';

type Wording = readonly [status: number, code: string, messages: Bilingual];

const MALFORMED: Wording = [
  400,
  'value.malformed',
  { sv: 'Ett värde har fel form. Inget är sparat.', en: 'A value is malformed. Nothing is saved.' },
];
const ENCODING: Wording = [
  400,
  'text.encoding',
  {
    sv: 'Texten innehåller tecken som inte går att spara. Inget är sparat.',
    en: 'The text holds characters that cannot be stored. Nothing is saved.',
  },
];
const OUT_OF_RANGE: Wording = [
  400,
  'value.out-of-range',
  {
    sv: 'Ett tal är för stort eller för litet. Inget är sparat.',
    en: 'A number is too large or too small. Nothing is saved.',
  },
];
const TRY_AGAIN: Wording = [
  409,
  'try-again',
  {
    sv: 'Någon annan ändrade samtidigt. Inget är sparat. Försök igen.',
    en: 'Someone else changed it at the same time. Nothing is saved. Try again.',
  },
];
const ALREADY_EXISTS: Wording = [
  409,
  'already-exists',
  { sv: 'Det finns redan en likadan. Inget är sparat.', en: 'There is already one like it. Nothing is saved.' },
];
const IN_USE: Wording = [
  409,
  'in-use',
  {
    sv: 'Det används, eller hänvisar till något som inte finns. Inget är sparat.',
    en: 'It is in use, or refers to something that does not exist. Nothing is saved.',
  },
];
const NOT_ALLOWED: Wording = [
  422,
  'value.not-allowed',
  { sv: 'Ett värde är inte tillåtet. Inget är sparat.', en: 'A value is not allowed. Nothing is saved.' },
];

/** By SQLSTATE (PostgreSQL's documentation, appendix A). */
const STATES: Readonly<Record<string, Wording>> = {
  '22003': OUT_OF_RANGE,
  '22007': MALFORMED,
  '22008': OUT_OF_RANGE,
  '22021': ENCODING,
  '22P02': MALFORMED,
  '22P05': ENCODING,
  '23503': IN_USE,
  '23505': ALREADY_EXISTS,
  '23514': NOT_ALLOWED,
  '40001': TRY_AGAIN,
  '40P01': TRY_AGAIN,
};

type Worded = (detail: string) => Problem;
const rules = new Map<string, Worded>();

/**
 * Says how a rule that only the database can hold (a trigger's `CONSTRAINT`) is answered, by the name it raises;
 * `detail` is the `DETAIL` it raises with.
 */
export const wordConstraint = (constraint: string, worded: Worded): void => void rules.set(constraint, worded);

/** What the database refused, as something a person can act on; null where it is our own fault. */
export function databaseProblem(error: unknown): Problem | null {
  if (!(error instanceof QueryFailedError)) return null;
  const {
    code: state,
    constraint,
    detail,
  } = error.driverError as { code?: unknown; constraint?: string; detail?: string };
  const worded = constraint ? rules.get(constraint) : undefined;
  if (worded) return worded(detail ?? '');
  const known = typeof state === 'string' ? STATES[state] : undefined;
  return known ? new Problem(...known) : null;
}
