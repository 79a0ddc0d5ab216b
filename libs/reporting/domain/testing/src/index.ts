export * from './keyed-2018';
export * from './any-text';
