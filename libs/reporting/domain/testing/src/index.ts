export * from './keyed-2018';
export * from './any-text';
export * from './report-facts';
