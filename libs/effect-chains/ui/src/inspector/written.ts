/** What has been written in a field: a value to keep, or what is wrong with it. */
export type Written<T> = { value: T; wrong: null } | { value: null; wrong: string };

export interface TextLimits {
  min: number;
  max: number;
}

const kept = <T>(value: T): Written<T> => ({ value, wrong: null });
const refused = (wrong: string): Written<never> => ({ value: null, wrong });

/** A text without the space around it; nothing where it is empty and need not be there. */
export function writtenText(text: string, { min, max }: TextLimits, required: boolean): Written<string | null> {
  const bare = text.trim();
  if (!bare && !required) return kept(null);
  if (bare.length < min) return refused($localize`:@@written.short:Skriv minst ${min}:count: tecken.`);
  if (bare.length > max) return refused($localize`:@@written.long:Skriv högst ${max}:count: tecken.`);
  return kept(bare);
}

/** A whole number as people write it, with spaces between thousands; nothing where the field is empty. */
export function writtenCount(text: string, { min, max }: TextLimits): Written<number | null> {
  const bare = text.replace(/[\s\u00a0\u202f]/gu, '');
  if (!bare) return kept(null);
  const count = Number(bare);
  if (!/^\d+$/.test(bare)) return refused($localize`:@@written.count:Skriv ett heltal, till exempel 250.`);
  return count < min || count > max
    ? refused($localize`:@@written.range:Skriv ett tal mellan ${min}:from: och ${max}:to:.`)
    : kept(count);
}

/** A share in percent, kept as a share from 0 to 1. */
export function writtenPercent(text: string): Written<number | null> {
  const bare = text.replace(/[\s\u00a0%]/gu, '').replace(',', '.');
  if (!bare) return kept(null);
  const percent = Number(bare);
  return /^\d+(\.\d+)?$/.test(bare) && percent <= 100
    ? kept(Math.round(percent * 100) / 10_000)
    : refused($localize`:@@written.percent:Skriv en andel mellan 0 och 100, till exempel 12,5.`);
}

/** A link that can be opened: http or https. */
export function writtenUrl(text: string, limits: TextLimits): Written<string | null> {
  const written = writtenText(text, limits, false);
  if (!written.value || (URL.canParse(written.value) && /^https?:/i.test(written.value))) return written;
  return refused($localize`:@@written.url:Skriv hela adressen, till exempel https://www.scb.se.`);
}
