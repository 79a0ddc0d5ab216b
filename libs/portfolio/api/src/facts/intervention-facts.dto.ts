import {
  CODES_MAX,
  HORIZONTAL_ANSWERS,
  HORIZONTAL_COMMENT_LENGTH,
  HORIZONTAL_CRITERIA,
  type HorizontalAnswer,
  type HorizontalCriterion,
  type HorizontalGrade,
  type InterventionInput,
} from '@rt/portfolio/domain';
import { IsText } from '@rt/shared/api';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsUUID,
  Matches,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/** Left out is as it was; nothing is never meant by null here. */
const IfGiven = () => ValidateIf((_, value) => value !== undefined);

export class HorizontalAnswerDto implements HorizontalAnswer {
  @IsIn(HORIZONTAL_CRITERIA) criterion!: HorizontalCriterion;
  @IsIn(HORIZONTAL_ANSWERS) answer!: HorizontalGrade;
  @IsOptional() @IsText(HORIZONTAL_COMMENT_LENGTH) comment: string | null = null;
}

/** What an intervention is sorted, placed and followed by; each part may be left out. */
export class InterventionFactsDto implements Pick<
  InterventionInput,
  'codes' | 'municipalities' | 'actionPlanId' | 'secret' | 'horizontal'
> {
  @IfGiven() @IsArray() @ArrayMaxSize(CODES_MAX) @ArrayUnique() @IsUUID(undefined, { each: true }) codes?: string[];
  @IfGiven() @IsArray() @ArrayMaxSize(300) @ArrayUnique() @Matches(/^\d{4}$/, { each: true }) municipalities?: string[];
  @IsOptional() @IsUUID() actionPlanId?: string | null;
  @IfGiven() @IsBoolean() secret?: boolean;
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(HORIZONTAL_CRITERIA.length)
  @ArrayUnique(({ criterion }: HorizontalAnswerDto) => criterion)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => HorizontalAnswerDto)
  horizontal?: HorizontalAnswerDto[];
}
