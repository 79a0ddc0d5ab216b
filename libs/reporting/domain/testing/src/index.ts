export * from './keyed-2018';
