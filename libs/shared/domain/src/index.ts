export * from './bilingual';
export * from './id';
export * from './page';
export * from './problem';
