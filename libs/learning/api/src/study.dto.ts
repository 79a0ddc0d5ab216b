import { ApiProperty } from '@nestjs/swagger';
import {
  COST_MAX,
  type Financed,
  FINANCED,
  METHOD_LENGTH,
  QUESTIONS_LENGTH,
  STUDY_GOALS_MAX,
  STUDY_KINDS,
  STUDY_STATES,
  type StudyInput,
  type StudyKind,
  type StudyState,
  SUBJECTS_MAX,
  SUPPLIER_LENGTH,
  TITLE_LENGTH,
  UNPUBLISHED_LENGTH,
} from '@rt/learning/domain';
import { IsText } from '@rt/shared/api';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsNumber,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from './is-day';
import { IsWebAddress } from './is-web-address';
import { SubjectDto } from './study-subject.dto';

const Text = () => ApiProperty({ type: String, nullable: true });
const Day = () => ApiProperty({ type: String, format: 'date', nullable: true });

export class StudyDto implements StudyInput {
  @ApiProperty() @IsText(TITLE_LENGTH) title!: string;
  @ApiProperty({ enum: STUDY_KINDS }) @IsIn(STUDY_KINDS) kind!: StudyKind;
  @ApiProperty({ enum: STUDY_STATES }) @IsIn(STUDY_STATES) state!: StudyState;
  @Day() @IsOptional() @IsDay() plannedStartOn: string | null = null;
  @Day() @IsOptional() @IsDay() startedOn: string | null = null;
  @Day() @IsOptional() @IsDay() dueOn: string | null = null;
  @Day() @IsOptional() @IsDay() completedOn: string | null = null;
  @Text() @IsOptional() @IsWebAddress() url: string | null = null;
  @Text() @IsOptional() @IsText(QUESTIONS_LENGTH) questions: string | null = null;
  @Text() @IsOptional() @IsText(METHOD_LENGTH) method: string | null = null;
  @Text() @IsOptional() @IsText(SUPPLIER_LENGTH) supplier: string | null = null;
  @ApiProperty({ type: Number, nullable: true })
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(COST_MAX)
  cost: number | null = null;
  @ApiProperty({ enum: FINANCED, nullable: true }) @IsOptional() @IsIn(FINANCED) financed11: Financed | null = null;
  @Text() @IsOptional() @IsText(UNPUBLISHED_LENGTH) unpublishedReason: string | null = null;
  @Text() @IsOptional() @IsUUID() responsibleId: string | null = null;
  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(STUDY_GOALS_MAX)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  goalIds!: string[];
  @ApiProperty({ type: [SubjectDto], required: false })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(SUBJECTS_MAX)
  @ValidateNested({ each: true })
  @Type(() => SubjectDto)
  subjects?: SubjectDto[];
}
