export * from './archived-strategy';
export * from './published-region';
