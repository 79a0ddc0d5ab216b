export * from './import-batch';
export * from './import-start';
export * from './import-subject';
