import { STATISTICS_LIMITS } from './statistics-file';
import { malformed, tooMuch } from './statistics-problem';

/** An object of a file as it was parsed: nothing is known about its fields. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of the object's own; never one that it inherits. */
export const own = (object: JsonObject, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);

/** The value as an object, or `StatisticsProblem` naming the place. */
export function objectAt(value: unknown, place: string): JsonObject {
  if (isObject(value)) return value;
  throw malformed(place, { sv: 'ett objekt', en: 'an object' });
}

/** The value as a list, or `StatisticsProblem` naming the place. */
export function listAt(value: unknown, place: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw malformed(place, { sv: 'en lista', en: 'a list' });
}

const UNSAFE = /[\p{Cc}\p{Cs}]/u;
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** The value as a code: short text, without control characters, and no name that JavaScript gives a meaning. */
export function codeAt(value: unknown, place: string): string {
  const usable = typeof value === 'string' && value.length > 0 && value.length <= 200 && !UNSAFE.test(value);
  if (usable && !PROTOTYPE_KEYS.has(value)) return value;
  throw malformed(place, { sv: 'en kod', en: 'a code' });
}

/** The value as a label on one line, or the fallback where there is none. */
export function labelAt(value: unknown, place: string, fallback: string): string {
  if (value === undefined || value === null || value === '') return fallback;
  if (typeof value !== 'string') throw malformed(place, { sv: 'en text', en: 'a text' });
  if (value.length > STATISTICS_LIMITS.text) {
    const limit = STATISTICS_LIMITS.text;
    throw tooMuch(place, { sv: `${limit} tecken`, en: `${limit} characters` });
  }
  const line = value.normalize('NFC').replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ');
  return line.trim() || fallback;
}
