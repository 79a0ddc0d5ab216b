/** Nothing answered, or what answered in the server's place: it is down, starting or overloaded. Worth another try. */
const STATUSES = [0, 502, 503, 504];

export const isUnreachable = (status: number): boolean => STATUSES.includes(status);
