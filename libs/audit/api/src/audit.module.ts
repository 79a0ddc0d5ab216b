import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '@rt/identity/api';
import { AuditController } from './audit.controller';
import { AuditRow } from './audit-entry.entity';
import { AuditSubscriber } from './audit.subscriber';

/** The trail of changes: written by itself, read by who may. */
@Module({
  imports: [IdentityModule, TypeOrmModule.forFeature([AuditRow])],
  controllers: [AuditController],
  providers: [AuditSubscriber],
})
export class AuditModule {}
