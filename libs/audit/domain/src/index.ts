export * from './audit-entry';
export * from './withheld';
