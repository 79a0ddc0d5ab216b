import { applyDecorators } from '@nestjs/common';
import { PartialType } from '@nestjs/swagger';
import {
  AMOUNT_MAX,
  DESCRIPTION_LENGTH,
  type Fund,
  type Funding,
  FUNDING_ROWS_MAX,
  FUNDING_YEARS,
  FUNDS,
  INTERVENTION_KINDS,
  type InterventionKind,
  type InterventionRegistration,
  LINKS_MAX,
  NAME_LENGTH,
  ORGANISATION_LENGTH,
  REFERENCE_LENGTH,
} from '@rt/portfolio/domain';
import { IsText } from '@rt/shared/api';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { GoalLinkDto } from './goal-link.dto';
import { InterventionFactsDto } from './facts/intervention-facts.dto';
import { IsDay } from './is-day';

const IsKronor = () =>
  applyDecorators(IsNumber({ maxDecimalPlaces: 2, allowInfinity: false, allowNaN: false }), Min(0), Max(AMOUNT_MAX));

export class FundingDto implements Funding {
  @IsIn(FUNDS) fund!: Fund;
  @IsKronor() amount!: number;
  @IsOptional() @IsInt() @Min(FUNDING_YEARS.min) @Max(FUNDING_YEARS.max) year?: number | null;
  @IsOptional() @IsKronor() paid?: number | null;
}

/** The fields as they are checked, for a new intervention and for a change alike. */
export class InterventionFieldsDto extends InterventionFactsDto {
  @IsText(NAME_LENGTH) name!: string;
  @IsIn(INTERVENTION_KINDS) kind!: InterventionKind;
  @IsOptional() @IsText(REFERENCE_LENGTH) reference!: string | null;
  @IsOptional() @IsText(DESCRIPTION_LENGTH) description!: string | null;
  @IsOptional() @IsText(ORGANISATION_LENGTH) organisation!: string | null;
  @IsOptional() @IsDay() startsOn!: string | null;
  @IsOptional() @IsDay() endsOn!: string | null;
  @IsArray()
  @ArrayMaxSize(FUNDING_ROWS_MAX)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => FundingDto)
  funding!: FundingDto[];
  @IsOptional() @IsUUID() managerId?: string | null;
}

/** A new intervention: what is left out is not known yet. */
export class InterventionDto extends InterventionFieldsDto implements InterventionRegistration {
  override reference = null as string | null;
  override description = null as string | null;
  override organisation = null as string | null;
  override startsOn = null as string | null;
  override endsOn = null as string | null;
  override funding: FundingDto[] = [];
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LINKS_MAX)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => GoalLinkDto)
  links?: GoalLinkDto[];
}

/** Any part of an intervention; what is left out stays as it is. */
export class InterventionChangeDto extends PartialType(InterventionFieldsDto, { skipNullProperties: false }) {}
