/** The most one text can hold. Characters are those of its plain text; lists stand at most so many deep in each other. */
export const TEXT_LIMITS = {
  characters: 20_000,
  nodes: 5_000,
  listDepth: 4,
  alt: 500,
  href: 2_000,
  seen: 100,
} as const;

/** What a figure or a table is called: studies.completed. */
export const REFERENCE_KEY = /^[a-z][a-z0-9._-]{0,99}$/;
