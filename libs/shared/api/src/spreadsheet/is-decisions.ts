import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isId } from '@rt/shared/domain';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const byId = (value: unknown, each: (one: unknown) => boolean): boolean =>
  isRecord(value) && Object.entries(value).every(([id, one]) => isId(id) && each(one));

const areCells = (cells: unknown): boolean =>
  isRecord(cells) && Object.values(cells).every((one) => one === 'keep' || one === 'take');

const isVanished = (one: unknown): boolean =>
  isRecord(one) &&
  (one['do'] === 'leave' || one['do'] === 'remove' || (one['do'] === 'end' && DAY.test(String(one['on']))));

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const decided = (name: string, validate: (value: unknown) => boolean) => (options?: ValidationOptions) =>
  ValidateBy({ name, validator: { validate, defaultMessage: () => `${name} is malformed` } }, options);

/** `{ id: { field: 'keep' | 'take' } }`. */
export const IsCellDecisions = decided('cells', (value) => byId(value, areCells));

/** `{ do: 'leave' | 'remove' }` or `{ do: 'end', on: 'ÅÅÅÅ-MM-DD' }`. */
export const IsVanishedDecision = decided('allVanished', isVanished);

/** `{ id: { do: 'leave' | 'remove' } | { do: 'end', on: 'ÅÅÅÅ-MM-DD' } }`. */
export const IsVanishedDecisions = decided('vanished', (value) => byId(value, isVanished));
