export * from './bulk-links';
export * from './bulk-request';
