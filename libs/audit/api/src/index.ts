export { Audited } from '@rt/shared/api';
export * from './audit.module';
