/** PostgreSQL gives `numeric` as text; shares and kronor have two decimals and fit a number exactly. */
export const exactNumber = { from: (stored: string) => Number(stored), to: (value: number) => value };
