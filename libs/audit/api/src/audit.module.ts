import { Module } from '@nestjs/common';
import { IdentityModule } from '@rt/identity/api';
import { AuditSubscriber } from './audit.subscriber';

/** The trail of changes: written by itself, read by who may. */
@Module({ imports: [IdentityModule], providers: [AuditSubscriber] })
export class AuditModule {}
