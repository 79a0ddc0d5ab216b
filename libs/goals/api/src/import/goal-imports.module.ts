import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '@rt/identity/api';
import { ImportBatch } from '@rt/shared/api';
import { GoalImportsController } from './goal-imports.controller';
import { GoalImportsService } from './goal-imports.service';

@Module({
  imports: [IdentityModule, TypeOrmModule.forFeature([ImportBatch])],
  controllers: [GoalImportsController],
  providers: [GoalImportsService],
})
export class GoalImportsModule {}
