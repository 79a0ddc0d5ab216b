/** How many times in a row a password may be wrong before the next try has to wait. */
export const FREE_ATTEMPTS = 5;
/** No wait is longer, so that nobody can be kept out for a day by someone else's guessing. */
export const LONGEST_WAIT_MINUTES = 15;

/**
 * Minutes to wait after a number of failures in a row: none, then 1, 2, 4 and so on (exponential back-off as in OWASP's
 * Authentication Cheat Sheet).
 */
export const waitMinutes = (failures: number): number =>
  failures < FREE_ATTEMPTS ? 0 : Math.min(2 ** (failures - FREE_ATTEMPTS), LONGEST_WAIT_MINUTES);
