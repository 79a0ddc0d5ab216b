import { ApiProperty } from '@nestjs/swagger';
import {
  type AmendmentInput,
  type AnswerInput,
  type ChecklistKind,
  CHECKLISTS,
  COMMENT_LENGTH,
  type EvaluationPlanInput,
  EVIDENCE_KINDS,
  EVIDENCE_LENGTH,
  EVIDENCE_MAX,
  EVIDENCE_OBJECTS,
  type EvidenceInput,
  type EvidenceKind,
  type EvidenceObject,
  FACT_CODES,
  type FactCode,
  type FactStance,
  FIX_LENGTH,
  type FixInput,
  HELP_LENGTH,
  type JointAnswerInput,
  type NewReviewInput,
  type OwnQuestionInput,
  PLAN_LENGTH,
  PORTFOLIO_NAME_LENGTH,
  QUESTION_LENGTH,
  REASON_LENGTH,
  type Score,
  SCORES,
  type Stance,
  STANCES,
  SUBJECT_KINDS,
  type SubjectKind,
  URL_LENGTH,
  type Verdict,
  VERDICTS,
} from '@rt/evaluability/domain';
import { IsText } from '@rt/shared/api';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsDateString,
  IsIn,
  IsOptional,
  IsUrl,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';

const KEY = /^[a-z0-9:.-]{1,80}$/;
const A_DAY = /^(?:19|20)\d\d-\d\d-\d\d$/;
const FORM_OF_DATE = { context: { sv: 'Ska vara ett datum, ÅÅÅÅ-MM-DD.', en: 'Must be a date, YYYY-MM-DD.' } };
const FORM_OF_URL = {
  context: { sv: 'Ska vara en adress som börjar med https://.', en: 'Must be an address that begins with https://.' },
};
const FILTER_LENGTH = { min: 0, max: 2000 };

class SubjectDto {
  @ApiProperty({ enum: SUBJECT_KINDS }) @IsIn(SUBJECT_KINDS) kind!: SubjectKind;
  @ApiProperty({ required: false }) @IsOptional() @IsUUID() id?: string;
  @ApiProperty({ required: false }) @IsOptional() @IsText(PORTFOLIO_NAME_LENGTH) name?: string;
  @ApiProperty({ required: false }) @IsOptional() @IsText(FILTER_LENGTH) filter?: string;
}

export class NewReviewDto implements NewReviewInput {
  @ApiProperty({ type: SubjectDto }) @ValidateNested() @Type(() => SubjectDto) subject!: SubjectDto;
  @ApiProperty({ enum: CHECKLISTS }) @IsIn(CHECKLISTS) checklist!: ChecklistKind;
  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(2)
  @IsUUID(undefined, { each: true })
  reviewerIds!: string[];
}

class EvidenceDto implements EvidenceInput {
  @ApiProperty({ enum: EVIDENCE_KINDS }) @IsIn(EVIDENCE_KINDS) kind!: EvidenceKind;
  @ApiProperty({ type: String, nullable: true }) @IsOptional() @IsText(EVIDENCE_LENGTH) label: string | null = null;
  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsText(URL_LENGTH)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false }, FORM_OF_URL)
  url: string | null = null;
  @ApiProperty({ type: String, nullable: true }) @IsOptional() @IsUUID() fileId: string | null = null;
  @ApiProperty({ enum: EVIDENCE_OBJECTS, nullable: true })
  @IsOptional()
  @IsIn(EVIDENCE_OBJECTS)
  objectKind: EvidenceObject | null = null;
  @ApiProperty({ type: String, nullable: true }) @IsOptional() @IsUUID() objectId: string | null = null;
}

class FactStanceDto implements FactStance {
  @ApiProperty({ enum: FACT_CODES }) @IsIn(FACT_CODES) code!: FactCode;
  @ApiProperty({ enum: STANCES }) @IsIn(STANCES) stance!: Stance;
}

export class AnswerDto implements AnswerInput {
  @ApiProperty({ enum: SCORES, nullable: true }) @IsOptional() @IsIn(SCORES) score: Score | null = null;
  @ApiProperty({ type: String, nullable: true }) @IsOptional() @IsText(COMMENT_LENGTH) comment: string | null = null;
  @ApiProperty({ type: [EvidenceDto] })
  @IsArray()
  @ArrayMaxSize(EVIDENCE_MAX)
  @ValidateNested({ each: true })
  @Type(() => EvidenceDto)
  evidence: EvidenceDto[] = [];
  @ApiProperty({ type: [FactStanceDto] })
  @IsArray()
  @ArrayMaxSize(FACT_CODES.length)
  @ArrayUnique(({ code }: FactStance) => code)
  @ValidateNested({ each: true })
  @Type(() => FactStanceDto)
  taken: FactStanceDto[] = [];
}

export class WithdrawalDto {
  @ApiProperty() @IsText(REASON_LENGTH) reason!: string;
}

export class JointAnswerDto implements JointAnswerInput {
  @ApiProperty({ enum: SCORES }) @IsIn(SCORES) score!: Score;
  @ApiProperty({ type: String, nullable: true }) @IsOptional() @IsText(COMMENT_LENGTH) comment: string | null = null;
}

export class AmendmentDto implements AmendmentInput {
  @ApiProperty() @Matches(KEY) key!: string;
  @ApiProperty({ enum: SCORES }) @IsIn(SCORES) score!: Score;
  @ApiProperty() @IsText(REASON_LENGTH) reason!: string;
}

export class VerdictDto {
  @ApiProperty({ enum: VERDICTS }) @IsIn(VERDICTS) verdict!: Verdict;
  @ApiProperty() @IsText(REASON_LENGTH) reason!: string;
}

export class FixDto implements FixInput {
  @ApiProperty() @IsText(FIX_LENGTH) text!: string;
  @ApiProperty({ type: String, nullable: true }) @IsOptional() @Matches(KEY) questionKey: string | null = null;
  @ApiProperty() @IsUUID() ownerId!: string;
  @ApiProperty() @IsDateString({ strict: true }) @Matches(A_DAY, FORM_OF_DATE) dueOn!: string;
}

export class EvaluationPlanDto implements EvaluationPlanInput {
  @ApiProperty() @IsText(PLAN_LENGTH) text!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @IsDateString({ strict: true })
  @Matches(A_DAY, FORM_OF_DATE)
  dueOn: string | null = null;
}

export class OwnQuestionDto implements OwnQuestionInput {
  @ApiProperty() @IsText(QUESTION_LENGTH) text!: string;
  @ApiProperty({ type: String, nullable: true }) @IsOptional() @IsText(HELP_LENGTH) help: string | null = null;
}

export class NewOwnQuestionDto extends OwnQuestionDto {
  @ApiProperty({ enum: CHECKLISTS }) @IsIn(CHECKLISTS) checklist!: ChecklistKind;
}

/** `?subjectKind=goal&subjectId=…`: the reviews of one thing; a goal by its own id, a portfolio by its filter. */
export class ReviewQueryDto {
  @IsOptional() @IsIn(SUBJECT_KINDS) subjectKind?: SubjectKind;
  @IsOptional() @IsUUID() subjectId?: string;
  @IsOptional() @IsText(FILTER_LENGTH) filter?: string;
}
