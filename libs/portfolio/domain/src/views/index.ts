export * from './dimension';
export * from './dimension-filter';
export * from './portfolio-views';
export * from './what-if';
