/** A session that is not used for a working day ends. */
export const IDLE_HOURS = 8;
/** However much it is used, a session ends after a month. */
export const ABSOLUTE_DAYS = 30;
/** Use is noted at most this often, so that reading does not write. */
export const NOTE_USE_SECONDS = 60;

const DAY = 24 * 60 * 60 * 1000;

/** When a session opened now ends at the latest. */
export const lastMoment = (now = new Date()): Date => new Date(now.getTime() + ABSOLUTE_DAYS * DAY);
