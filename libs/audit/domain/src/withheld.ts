/** Stands in an entry for a value that was there but is not kept: personal data and secrets. */
export const WITHHELD = '[withheld]';
