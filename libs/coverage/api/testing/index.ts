export * from './strategy-fixture';
