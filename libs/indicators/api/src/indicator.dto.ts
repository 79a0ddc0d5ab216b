import {
  type Aggregation,
  AGGREGATIONS,
  type Frequency,
  FREQUENCIES,
  INDICATOR_KINDS,
  INDICATOR_LIMITS,
  type IndicatorKind,
  type IndicatorInput,
  PASSPORT_LIMITS,
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
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

const { year, value } = INDICATOR_LIMITS;
const { text, short, lagMonths } = PASSPORT_LIMITS;
const OVER_PLACES = AGGREGATIONS.filter((each) => each !== 'latest');

/** May be left out, but is never null. */
const NotNull = () => ValidateIf((_, given) => given !== undefined);

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
  @IsOptional() @IsText(text) justification?: string | null;
  @NotNull() @IsIn(INDICATOR_KINDS) kind?: IndicatorKind;
  @NotNull() @IsIn(FREQUENCIES) frequency?: Frequency;
  @IsOptional() @IsInt() @Min(lagMonths.min) @Max(lagMonths.max) lagMonths?: number | null;
  @NotNull() @IsIn(AGGREGATIONS) overTime?: Aggregation;
  @NotNull() @IsIn(OVER_PLACES) overPlaces?: Aggregation;
  @IsOptional() @IsText(text) numerator?: string | null;
  @IsOptional() @IsText(text) denominator?: string | null;
  @NotNull() @IsBoolean() bySex?: boolean;
  @IsOptional() @IsText(short) groups?: string | null;
  @IsOptional() @IsText(short) responsible?: string | null;
  @IsOptional() @IsText(text) qualityNotes?: string | null;
  @IsOptional() @IsText(text) usage?: string | null;
  @NotNull() @IsBoolean() isKey?: boolean;
}

/** A field may be left out, but not set to null unless it can be empty. */
export class ChangeIndicatorDto extends PartialType(IndicatorDto, { skipNullProperties: false }) {}

export class TargetDto extends ValueInYearDto implements TargetInput {
  @IsOptional() @IsText(INDICATOR_LIMITS.reason) reason!: string | null;
  @IsOptional() @IsText(INDICATOR_LIMITS.reason) decision!: string | null;
}
