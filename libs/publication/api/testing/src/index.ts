export * from './published-region';
