export * from './indicator';
export * from './series';
