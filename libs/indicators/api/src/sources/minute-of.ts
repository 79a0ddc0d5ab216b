/** A minute of the hour by a record's id, so that all sources are not fetched at once. */
export const minuteOf = (id: string): number => Number.parseInt(id.slice(0, 4), 16) % 60;
