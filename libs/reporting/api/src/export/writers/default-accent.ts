/** Falu red: for a region that has chosen no colour of its own. */
export const DEFAULT_ACCENT = '#8A1C14';
