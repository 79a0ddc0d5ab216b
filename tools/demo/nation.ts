import type { CodedTheme } from '@rt/reporting/domain';

/** A code, and the words that show it; they stand in the answer exactly once. */
export type DemoCode = [code: string, words: string];

export interface DemoCoding {
  theme: CodedTheme;
  /** What each of the two took; null where one has not begun. */
  codes: [DemoCode[] | null, DemoCode[] | null];
  memo?: string;
  /** `done`: both are. `joint`: decided, with the codes and the reason where the two differ. */
  end: 'begun' | 'done' | { joint: DemoCode[]; reason: string | null };
}

export interface DemoNationReport {
  /** Which year, counted back from the last that is over. */
  yearsAgo: 0 | 1;
  decision: string;
  answers: Record<'ak6.conduct' | 'ak6.studies' | 'ak6.funded' | 'ak6.use', string>;
  coding: DemoCoding[];
  /** A correction after it was coded. */
  amendment?: { part: string; text: string; reason: string };
}

/** Invented regions under numbers that no county has: what a nation's coding needs to be tried on. */
export interface DemoNationRegion {
  name: string;
  countyCode: string;
  reports: DemoNationReport[];
}
