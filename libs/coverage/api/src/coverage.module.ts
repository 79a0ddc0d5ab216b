import { Module } from '@nestjs/common';
import { IdentityModule } from '@rt/identity/api';
import { CoverageController } from './coverage.controller';
import { CoverageService } from './coverage.service';

@Module({ imports: [IdentityModule], controllers: [CoverageController], providers: [CoverageService] })
export class CoverageModule {}
