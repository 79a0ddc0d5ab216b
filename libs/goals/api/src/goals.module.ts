import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConceptProfileEntity } from './concept-profile.entity';
import { CriterionAcceptance } from './criterion-acceptance.entity';
import { GoalLineage } from './goal-lineage.entity';
import { GoalLookup } from './goal-lookup';
import { GoalRemovalRecord } from './goal-removal.entity';
import { GoalSuccession } from './goal-succession.entity';
import { GoalWording } from './goal-wording.entity';
import { Goal } from './goal.entity';
import { StrategyVersion } from './strategy-version.entity';
import { Strategy } from './strategy.entity';

const entities = [
  ConceptProfileEntity,
  Strategy,
  StrategyVersion,
  GoalLineage,
  Goal,
  GoalWording,
  CriterionAcceptance,
  GoalSuccession,
  GoalRemovalRecord,
];

@Module({
  imports: [TypeOrmModule.forFeature(entities)],
  providers: [GoalLookup],
  exports: [GoalLookup],
})
export class GoalsModule {}
