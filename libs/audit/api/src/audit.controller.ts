import { Controller, Get, Query } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { DataSource } from 'typeorm';
import { AuditQueryDto } from './audit-query.dto';
import { auditTrail } from './audit-trail';

@Controller('audit')
export class AuditController {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  @Get() @Allow('audit:read') list(@By() actor: Actor, @Query() query: AuditQueryDto) {
    return auditTrail(this.dataSource, actor, query);
  }
}
