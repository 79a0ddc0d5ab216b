import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@rt/audit/api';
import { EffectChainsModule } from '@rt/effect-chains/api';
import { GoalsModule } from '@rt/goals/api';
import { IdentityModule } from '@rt/identity/api';
import { PortfolioModule } from '@rt/portfolio/api';
import { FilesModule } from '@rt/shared/api';
import './blind-trail';
import { ChecklistQuestionRow } from './entities/checklist-question.entity';
import { EvaluationPlanRow } from './entities/evaluation-plan.entity';
import { ReviewAmendmentRow } from './entities/review-amendment.entity';
import { ReviewAnswerRow } from './entities/review-answer.entity';
import { ReviewFileRow } from './entities/review-file.entity';
import { ReviewFixRow } from './entities/review-fix.entity';
import { ReviewJointAnswerRow } from './entities/review-joint-answer.entity';
import { ReviewRow } from './entities/review.entity';
import { ReviewerRow } from './entities/reviewer.entity';
import { ReviewFilesController } from './evidence/review-files.controller';
import { ReviewFilesService } from './evidence/review-files.service';
import { FixesController } from './fixes/fixes.controller';
import { FixesService } from './fixes/fixes.service';
import { JointController } from './joint.controller';
import { KnownService } from './known/known.service';
import { TakenFacts } from './known/taken-facts';
import { EvaluationPlansController } from './plans/evaluation-plans.controller';
import { EvaluationPlansService } from './plans/evaluation-plans.service';
import { QuestionsController } from './questions/questions.controller';
import { QuestionsService } from './questions/questions.service';
import { ReviewReads } from './reads/review-reads';
import { ReviewsController } from './reviews.controller';
import { AnswersService } from './steps/answers.service';
import { JointService } from './steps/joint.service';
import { ReviewsService } from './steps/reviews.service';
import { VerdictsService } from './steps/verdicts.service';

const entities = [
  ReviewRow,
  ReviewerRow,
  ReviewAnswerRow,
  ReviewFileRow,
  ReviewJointAnswerRow,
  ReviewAmendmentRow,
  ReviewFixRow,
  ChecklistQuestionRow,
  EvaluationPlanRow,
];
const services = [ReviewsService, AnswersService, JointService, VerdictsService, FixesService, ReviewFilesService];

/** Reviews of what can be evaluated, by two who do not see each other's answers. */
@Module({
  imports: [
    IdentityModule,
    AuditModule,
    GoalsModule,
    PortfolioModule,
    EffectChainsModule,
    FilesModule,
    TypeOrmModule.forFeature(entities),
  ],
  controllers: [
    ReviewsController,
    ReviewFilesController,
    JointController,
    FixesController,
    QuestionsController,
    EvaluationPlansController,
  ],
  providers: [...services, QuestionsService, EvaluationPlansService, KnownService, TakenFacts, ReviewReads],
  exports: services,
})
export class EvaluabilityModule {}
