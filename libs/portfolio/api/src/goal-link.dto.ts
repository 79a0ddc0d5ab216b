import {
  DECLINE_REASON_LENGTH,
  type Directness,
  DIRECTNESS,
  type GoalLinkInput,
  LINKS_MAX,
  MECHANISM_LENGTH,
} from '@rt/portfolio/domain';
import { OmitType, PartialType } from '@nestjs/swagger';
import { IsText } from '@rt/shared/api';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsUUID, ValidateNested } from 'class-validator';
import { IsShare } from './is-share';

export class GoalLinkDto implements GoalLinkInput {
  @IsUUID() goalId!: string;
  @IsShare() share!: number;
  @IsBoolean() shareAssumed!: boolean;
  @IsIn(DIRECTNESS) directness!: Directness;
  @IsText(MECHANISM_LENGTH) mechanism!: string;
}

/** Any part of a link but the goal it reaches; a part that is named has a value. */
export class GoalLinkChangeDto extends PartialType(OmitType(GoalLinkDto, ['goalId']), { skipNullProperties: false }) {}

export class GoalLinkSetDto {
  @IsArray() @ArrayMaxSize(LINKS_MAX) @ValidateNested({ each: true }) @Type(() => GoalLinkDto) links!: GoalLinkDto[];
}

export class DeclineDto {
  @IsText(DECLINE_REASON_LENGTH) reason!: string;
}
