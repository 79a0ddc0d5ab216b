import { Column } from 'typeorm';

/** What of a part is no news to whoever reads its trail: where it stands, and what only the machinery counts. */
export const UNTOLD = ['x', 'y', 'pinned', 'added', 'version', 'createdAt'] as const;

/** The order in which parts were added; the database counts. */
export const Added = () =>
  Column({
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    insert: false,
    update: false,
    select: false,
  });
