import {
  PLAN_APPROACHES,
  PLAN_DRIVERS,
  PLAN_PEOPLE_MAX,
  PLAN_QUESTION_LENGTH,
  PLAN_QUESTIONS_MAX,
  PLAN_REASON_LENGTH,
  PLAN_REFERENCE_LENGTH,
  PLAN_STUDIES_MAX,
  PLAN_TEXT_LENGTH,
  PLAN_YEARS,
  type PlanApproach,
  type PlanDriver,
  type PlanInput,
  type PlannedStudy,
  type PlanQuestionInput,
  STUDY_GOALS_MAX,
  STUDY_KINDS,
  type StudyKind,
  SUBJECTS_MAX,
  TITLE_LENGTH,
} from '@rt/learning/domain';
import { IsText } from '@rt/shared/api';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../is-day';
import { SubjectDto } from '../study-subject.dto';

export class PlanQuestionDto implements PlanQuestionInput {
  @IsUUID() key!: string;
  @IsText(PLAN_QUESTION_LENGTH) text!: string;
  @IsArray() @ArrayMaxSize(STUDY_GOALS_MAX) @ArrayUnique() @IsUUID(undefined, { each: true }) goalIds!: string[];
  @IsArray()
  @ArrayMaxSize(SUBJECTS_MAX)
  @ValidateNested({ each: true })
  @Type(() => SubjectDto)
  subjects!: SubjectDto[];
}

export class PlannedStudyDto implements PlannedStudy {
  @IsUUID() key!: string;
  @IsText(TITLE_LENGTH) title!: string;
  @IsIn(STUDY_KINDS) kind!: StudyKind;
  @IsOptional() @IsDay() dueOn: string | null = null;
  @IsArray()
  @ArrayMaxSize(PLAN_QUESTIONS_MAX)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  questionKeys!: string[];
  @IsOptional() @IsUUID() studyId: string | null = null;
}

export class PlanDto implements PlanInput {
  @IsOptional() @IsIn(PLAN_APPROACHES) approach: PlanApproach | null = null;
  @IsOptional() @IsText(PLAN_TEXT_LENGTH) approachText: string | null = null;
  @IsOptional() @IsText(PLAN_TEXT_LENGTH) development: string | null = null;
  @IsArray() @ArrayUnique() @IsIn(PLAN_DRIVERS, { each: true }) drivers!: PlanDriver[];
  @IsArray() @ArrayMaxSize(PLAN_PEOPLE_MAX) @ArrayUnique() @IsUUID(undefined, { each: true }) responsibleIds!: string[];
  @IsArray()
  @ArrayMaxSize(PLAN_QUESTIONS_MAX)
  @ValidateNested({ each: true })
  @Type(() => PlanQuestionDto)
  questions!: PlanQuestionDto[];
  @IsArray()
  @ArrayMaxSize(PLAN_STUDIES_MAX)
  @ValidateNested({ each: true })
  @Type(() => PlannedStudyDto)
  studies!: PlannedStudyDto[];
  /** Why a decided plan is changed. */
  @IsOptional() @IsText(PLAN_REASON_LENGTH) reason: string | null = null;
}

export class NewPlanDto {
  @IsInt() @Min(PLAN_YEARS.min) @Max(PLAN_YEARS.max) year!: number;
  /** The year whose plan it begins with. */
  @IsOptional() @IsInt() @Min(PLAN_YEARS.min) @Max(PLAN_YEARS.max) copyOf: number | null = null;
}

export class PlanDecisionDto {
  @IsDay() decidedOn!: string;
  @IsText(PLAN_REFERENCE_LENGTH) reference!: string;
}
