export { Audited } from '@rt/shared/api';
export * from './audit-entry.entity';
export * from './audited-rows';
export * from './audit.module';
export { AuditSubscriber } from './audit.subscriber';
export { veilTrail } from './trail-veils';
