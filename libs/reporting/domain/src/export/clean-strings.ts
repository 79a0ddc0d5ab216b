/** Control characters but tab and line breaks, lone surrogates, what is no character, and marks that turn the direction of writing. */
const UNWRITABLE =
  /[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * The same value with all its texts such as every format of file can hold them. Bytes are left alone, and so are marks that only
 * say which way a letter is written (U+200E, U+200F).
 */
export function cleanStrings<T>(value: T): T {
  return cleaned(value) as T;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(UNWRITABLE, '');
  if (Array.isArray(value)) return value.map(cleaned);
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleaned(each)]));
}
