import {
  ASSESSMENT_LIMITS,
  type AssessmentInput,
  TARGET_STATUSES,
  type TargetStatus,
  type Trend,
  TRENDS,
} from '@rt/indicators/domain';
import { IsText } from '@rt/shared/api';
import { IsIn, IsOptional } from 'class-validator';

export class AssessmentDto implements AssessmentInput {
  @IsOptional() @IsIn(TRENDS) trend!: Trend | null;
  @IsOptional() @IsIn(TARGET_STATUSES) target!: TargetStatus | null;
  @IsOptional() @IsText(ASSESSMENT_LIMITS.reason) reason!: string | null;
  @IsOptional() @IsText(ASSESSMENT_LIMITS.text) text!: string | null;
}
