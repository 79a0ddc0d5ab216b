export * from './coverage.module';
export * from './nation-coverage.sql';
export * from './region-coverage.sql';
