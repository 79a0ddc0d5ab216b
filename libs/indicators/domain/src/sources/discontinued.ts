import { periodPosition } from '@rt/shared/domain';

/** Years without a new period after which a series is taken to have ended: a yearly one may be a survey every four years. */
const SILENT_YEARS = { year: 5, other: 2 } as const;

/** Kolada ends the title of a series that is over with its last year: "(-2024)". */
const ENDED = /\(\s*[-–]\s*(?:19|20)\d{2}\s*\)\s*$/;

export interface Publishing {
  title: string;
  /** What the service says itself; it often forgets to. */
  flagged: boolean;
  lastPeriod: string | null;
}

/** Whether a table or KPI is no longer published: the service says so, its title does, or it has been silent for years. */
export function isDiscontinued({ title, flagged, lastPeriod }: Publishing, today: Date): boolean {
  if (flagged || ENDED.test(title)) return true;
  const last = periodPosition(lastPeriod ?? '');
  const years = today.getUTCFullYear() + today.getUTCMonth() / 12 - last;
  return years > (/^\d{4}$/.test(lastPeriod ?? '') ? SILENT_YEARS.year : SILENT_YEARS.other);
}
