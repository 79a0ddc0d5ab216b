export * from './audit-trail';
export type * from './field-labels';
export * from './trail-fold';
