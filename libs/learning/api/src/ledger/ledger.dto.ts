import { CONFIDENCES, type Confidence } from '@rt/effect-chains/domain';
import {
  type Answer,
  ANSWERS,
  DECIDED_BY_LENGTH,
  DECISION_LENGTH,
  type DecisionInput,
  EFFECT_LENGTH,
  type EffectInput,
  FINDING_LENGTH,
  type FindingInput,
  FOUND_ON_LENGTH,
  KNOWLEDGE_USES,
  type KnowledgeUse,
  RECOMMENDATION_LENGTH,
  type RecommendationInput,
  REFERENCE_LENGTH,
  RESPONSE_LENGTH,
  type ResponseInput,
  USE_LENGTH,
  type UseInput,
  WITHDRAWAL_LENGTH,
} from '@rt/learning/domain';
import { IsText } from '@rt/shared/api';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsDay } from '../is-day';

export class FindingDto implements FindingInput {
  @IsText(FINDING_LENGTH) text!: string;
  @IsOptional() @IsText(FOUND_ON_LENGTH) page: string | null = null;
  @IsOptional() @IsIn(CONFIDENCES) confidence: Confidence | null = null;
}

export class RecommendationDto implements RecommendationInput {
  @IsText(RECOMMENDATION_LENGTH) text!: string;
  @IsOptional() @IsUUID() responsibleId: string | null = null;
  @IsOptional() @IsDay() dueOn: string | null = null;
}

export class ResponseDto implements ResponseInput {
  @IsIn(ANSWERS) answer!: Answer;
  @IsOptional() @IsText(RESPONSE_LENGTH) reason: string | null = null;
}

export class DecisionDto implements DecisionInput {
  @IsText(DECISION_LENGTH) text!: string;
  @IsText(DECIDED_BY_LENGTH) decidedBy!: string;
  @IsDay() decidedOn!: string;
  @IsOptional() @IsText(REFERENCE_LENGTH) reference: string | null = null;
}

export class EffectDto implements EffectInput {
  @IsText(EFFECT_LENGTH) text!: string;
  @IsDay() observedOn!: string;
}

export class UseDto implements UseInput {
  @IsIn(KNOWLEDGE_USES) use!: KnowledgeUse;
  @IsText(USE_LENGTH) text!: string;
  @IsDay() usedOn!: string;
}

export class WithdrawalDto {
  @IsText(WITHDRAWAL_LENGTH) reason!: string;
}
