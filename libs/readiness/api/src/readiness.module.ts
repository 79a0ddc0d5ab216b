import { Module } from '@nestjs/common';
import { IdentityModule } from '@rt/identity/api';
import { ReadinessController } from './readiness.controller';

@Module({ imports: [IdentityModule], controllers: [ReadinessController] })
export class ReadinessModule {}
