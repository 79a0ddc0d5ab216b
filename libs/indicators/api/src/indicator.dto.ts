import {
  INDICATOR_LIMITS,
  type IndicatorInput,
  POLARITIES,
  type Polarity,
  SOURCE_KINDS,
  type SourceKind,
  type TargetInput,
  type ValueInYear,
} from '@rt/indicators/domain';
import { PartialType } from '@nestjs/swagger';
import { IsText } from '@rt/shared/api';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNumber, IsObject, IsOptional, Max, Min, ValidateNested } from 'class-validator';

const { year, value } = INDICATOR_LIMITS;

export class ValueInYearDto implements ValueInYear {
  @IsNumber({ allowInfinity: false, allowNaN: false }) @Min(-value) @Max(value) value!: number;
  @IsInt() @Min(year.min) @Max(year.max) year!: number;
}

export class IndicatorDto implements IndicatorInput {
  @IsText(INDICATOR_LIMITS.name) name!: string;
  @IsOptional() @IsText(INDICATOR_LIMITS.definition) definition!: string | null;
  @IsText(INDICATOR_LIMITS.unit) unit!: string;
  @IsIn(POLARITIES) polarity!: Polarity;
  @IsIn(SOURCE_KINDS) sourceKind!: SourceKind;
  @IsText(INDICATOR_LIMITS.source) source!: string;
  @IsOptional() @IsText(INDICATOR_LIMITS.sourceId) sourceId!: string | null;
  @IsOptional() @IsObject() @ValidateNested() @Type(() => ValueInYearDto) baseline!: ValueInYearDto | null;
}

/** A field may be left out, but not set to null unless it can be empty. */
export class ChangeIndicatorDto extends PartialType(IndicatorDto, { skipNullProperties: false }) {}

export class TargetDto extends ValueInYearDto implements TargetInput {
  @IsOptional() @IsText(INDICATOR_LIMITS.reason) reason!: string | null;
  @IsOptional() @IsText(INDICATOR_LIMITS.reason) decision!: string | null;
}
