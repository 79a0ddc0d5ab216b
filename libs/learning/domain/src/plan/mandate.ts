/** Years of general elections that are known; each begins a mandate of four years (kommunallagen 2017:725, 5 kap.). */
export const ELECTION_YEARS: readonly number[] = [2018, 2022, 2026, 2030, 2034];
/** A council's mandate begins on 15 October of the election year and lasts four years. */
export const MANDATE_BEGINS = '10-15';
export const MANDATE_ENDS = '10-14';
const YEARS = 4;

/** First and last day, both within; ÅÅÅÅ-MM-DD. */
export interface Mandate {
  from: string;
  to: string;
}

/** The mandate a day lies in; null before the first election that is known and after the last mandate. */
export function mandateOf(day: string): Mandate | null {
  const mandates = ELECTION_YEARS.map((year) => ({
    from: `${year}-${MANDATE_BEGINS}`,
    to: `${year + YEARS}-${MANDATE_ENDS}`,
  }));
  return mandates.find(({ from, to }) => from <= day && day <= to) ?? null;
}

/** The day of the general election: the second Sunday of September (vallagen 2005:837, 1 kap. 3 §). */
export function electionDay(year: number): string {
  const first = new Date(Date.UTC(year, 8, 1)).getUTCDay();
  const sunday = 1 + ((7 - first) % 7);
  return `${year}-09-${String(sunday + 7).padStart(2, '0')}`;
}

/**
 * The last day a strategy must be reviewed by: at least once per mandate. Where it was decided or reviewed within the mandate
 * `today` lies in, that is the end of the next one; else the end of this one. Days are ÅÅÅÅ-MM-DD; null beyond what is known.
 */
export function reviewBy(lastReviewedOn: string, today: string): string | null {
  const now = mandateOf(today);
  if (!now || lastReviewedOn < now.from) return now?.to ?? null;
  return mandateOf(dayAfter(now.to))?.to ?? null;
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
