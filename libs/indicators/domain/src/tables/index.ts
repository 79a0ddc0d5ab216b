export * from './table-to-statistics';
