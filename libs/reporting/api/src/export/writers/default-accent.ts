/** Falu red: for a region that has chosen no colour of its own. */
export const DEFAULT_ACCENT = '#801818';
