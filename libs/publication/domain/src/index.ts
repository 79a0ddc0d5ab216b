export * from './addresses';
export * from './public-things';
export * from './publication';
export * from './slug';
export * from './small-groups';
export * from './picture/chain-picture';
export * from './picture/indicator-picture';
