const two = (part: number) => String(part).padStart(2, '0');

/** `2026-11-23` by the reader's own clock. */
export const formatDate = (at: Date): string => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;

/** `14:32` by the reader's own clock. */
export const formatTime = (at: Date): string => `${two(at.getHours())}:${two(at.getMinutes())}`;

/** `14:32` for today, `2026-11-22 14:32` for any other day. */
export const formatMoment = (at: Date, now: Date): string =>
  formatDate(at) === formatDate(now) ? formatTime(at) : `${formatDate(at)} ${formatTime(at)}`;
