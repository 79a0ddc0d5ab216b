import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@rt/audit/api';
import { GoalsModule } from '@rt/goals/api';
import { IdentityModule } from '@rt/identity/api';
import { StudiesController } from './studies.controller';
import { StudiesService } from './studies.service';
import { StudyGoal } from './study-goal.entity';
import { Study } from './study.entity';

@Module({
  imports: [IdentityModule, AuditModule, GoalsModule, TypeOrmModule.forFeature([Study, StudyGoal])],
  controllers: [StudiesController],
  providers: [StudiesService],
  exports: [StudiesService],
})
export class LearningModule {}
