/** The year whose report is opened next: this year's, or the one after the latest that is open. */
export const nextYear = (reports: readonly { year: number }[], thisYear: number): number =>
  Math.max(thisYear, ...reports.map(({ year }) => year + 1));
