import { Module } from '@nestjs/common';
import { IdentityModule } from '@rt/identity/api';
import { CoverageController } from './coverage.controller';
import { CoverageService } from './coverage.service';
import { NationController } from './nation.controller';
import { NationService } from './nation.service';
import { ProfileController } from './profile/profile.controller';
import { ProfileService } from './profile/profile.service';

@Module({
  imports: [IdentityModule],
  controllers: [CoverageController, NationController, ProfileController],
  providers: [CoverageService, NationService, ProfileService],
})
export class CoverageModule {}
