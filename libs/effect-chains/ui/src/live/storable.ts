import {
  ASSUMPTION_LENGTH,
  CLAIM_LENGTH,
  EVIDENCE_NOTE_LENGTH,
  EVIDENCE_SOURCE_LENGTH,
  EVIDENCE_URL_LENGTH,
  EXTERNAL_FACTORS_LENGTH,
  GROUP_NAME_LENGTH,
  NODE_TEXT_LENGTH,
} from '@rt/effect-chains/domain';

const LENGTHS: Readonly<Record<string, { min: number; max: number }>> = {
  text: NODE_TEXT_LENGTH,
  name: GROUP_NAME_LENGTH,
  claim: CLAIM_LENGTH,
  assumption: ASSUMPTION_LENGTH,
  externalFactors: EXTERNAL_FACTORS_LENGTH,
  source: EVIDENCE_SOURCE_LENGTH,
  url: EVIDENCE_URL_LENGTH,
  note: EVIDENCE_NOTE_LENGTH,
};

/**
 * Fields as the server will keep them, texts without space around them and with letters in their composed form; without
 * those that are too short or too long to be kept.
 */
export const storable = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([field, value]): [string, unknown] => [field, tidied(value)])
      .filter(([field, value]) => fits(field, value)),
  ) as Partial<T>;

const tidied = (value: unknown) => (typeof value === 'string' ? value.normalize('NFC').trim() : value);

function fits(field: string, value: unknown): boolean {
  const length = LENGTHS[field];
  if (!length || typeof value !== 'string') return true;
  return value.length >= length.min && value.length <= length.max;
}
