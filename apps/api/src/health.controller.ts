import { Controller, Get } from '@nestjs/common';
import { HealthCheck, HealthCheckService, TypeOrmHealthIndicator } from '@nestjs/terminus';
import { Public } from '@rt/identity/api';

@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly database: TypeOrmHealthIndicator,
  ) {}

  @Get() @Public() @HealthCheck() check() {
    return this.health.check([() => this.database.pingCheck('database', { timeout: 2000 })]);
  }
}
