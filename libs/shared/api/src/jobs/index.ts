export * from './job-handlers';
export * from './jobs.module';
export * from './jobs.service';
