export * from './learning-search';
export * from './ledger';
export * from './report-state';
export * from './study';
export * from './study-completion';
export * from './study-facts';
export * from './study-subject';
export * from './study-timing';
