import { Module } from '@nestjs/common';
import { IdentityModule } from '@rt/identity/api';
import { CoverageController } from './coverage.controller';
import { CoverageService } from './coverage.service';
import { NationController } from './nation.controller';
import { NationService } from './nation.service';

@Module({
  imports: [IdentityModule],
  controllers: [CoverageController, NationController],
  providers: [CoverageService, NationService],
})
export class CoverageModule {}
