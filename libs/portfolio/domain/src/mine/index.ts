export * from './my-work';
