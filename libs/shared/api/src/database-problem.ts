import type { Bilingual } from '@rt/shared/domain';
import { QueryFailedError } from 'typeorm';
import { Problem } from './problem';

const STATES: Record<string, [number, string, Bilingual]> = {
  '23505': [
    409,
    'already-exists',
    { sv: 'Det finns redan en likadan. Inget är sparat.', en: 'There is already one like it. Nothing is saved.' },
  ],
  '23503': [
    409,
    'in-use',
    {
      sv: 'Det används eller hänvisar till något som inte finns. Inget är sparat.',
      en: 'It is in use, or refers to something that does not exist. Nothing is saved.',
    },
  ],
  '23514': [
    422,
    'value.not-allowed',
    { sv: 'Ett värde är inte tillåtet. Inget är sparat.', en: 'A value is not allowed. Nothing is saved.' },
  ],
  '22P02': [
    400,
    'value.malformed',
    { sv: 'Ett värde har fel form. Inget är sparat.', en: 'A value is malformed. Nothing is saved.' },
  ],
  '22021': [
    400,
    'text.encoding',
    {
      sv: 'Texten innehåller tecken som inte går att spara. Inget är sparat.',
      en: 'The text holds characters that cannot be stored. Nothing is saved.',
    },
  ],
  '22003': [
    400,
    'value.out-of-range',
    {
      sv: 'Ett tal är för stort eller för litet. Inget är sparat.',
      en: 'A number is too large or too small. Nothing is saved.',
    },
  ],
  '40001': [
    409,
    'try-again',
    { sv: 'Någon annan ändrade samtidigt. Försök igen.', en: 'Someone else changed it at the same time. Try again.' },
  ],
  '40P01': [
    409,
    'try-again',
    { sv: 'Någon annan ändrade samtidigt. Försök igen.', en: 'Someone else changed it at the same time. Try again.' },
  ],
};

/** What the database refused, as something a person can act on; null where it is our own fault. */
export function databaseProblem(error: unknown): Problem | null {
  if (!(error instanceof QueryFailedError)) return null;
  const state: unknown = (error.driverError as { code?: unknown }).code;
  const known = typeof state === 'string' ? STATES[state] : undefined;
  return known ? new Problem(known[0], known[1], known[2]) : null;
}
