import type { Written } from './written';

/** A date, ÅÅÅÅ-MM-DD, that there is; nothing where the field is empty. */
export function writtenDate(text: string): Written<string | null> {
  const bare = text.trim();
  if (!bare) return { value: null, wrong: null };
  const date = new Date(`${bare}T00:00:00Z`);
  const real = /^\d{4}-\d{2}-\d{2}$/.test(bare) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(bare);
  return real
    ? { value: bare, wrong: null }
    : { value: null, wrong: $localize`:@@written.date:Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2027-03-01.` };
}
