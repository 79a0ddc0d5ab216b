/** A value counts as current when its period began at most this many calendar years ago: official statistics lag one or two. */
export const CURRENT_DATA_YEARS = 3;

/** The first day whose values are current on a day: 2023-01-01 on any day of 2026. Both ÅÅÅÅ-MM-DD. */
export const currentSince = (today: string): string => `${Number(today.slice(0, 4)) - CURRENT_DATA_YEARS}-01-01`;
