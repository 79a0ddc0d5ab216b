export * from './two-coders';
