import { PartialType } from '@nestjs/swagger';
import {
  type Decision,
  type DecisionInput,
  DECISIONS,
  PERIOD_NAME_LENGTH,
  PROMISES_MAX,
  REPORT_COMMENT_LENGTH,
  REPORTED_VALUE,
  type ReportedValue,
  type ReportInput,
  type ReportingPeriodInput,
  RETURN_REASON_LENGTH,
} from '@rt/portfolio/domain';
import { IsText } from '@rt/shared/api';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNumber,
  IsObject,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../is-day';

const { max, decimals } = REPORTED_VALUE;
const A_NUMBER = { maxDecimalPlaces: decimals, allowInfinity: false, allowNaN: false };

export class ReportingPeriodDto implements ReportingPeriodInput {
  @IsText(PERIOD_NAME_LENGTH) name!: string;
  @IsDay() startsOn!: string;
  @IsDay() endsOn!: string;
  @IsDay() opensOn!: string;
  @IsDay() locksOn!: string;
}

/** Any part of a period; a part that is named has a value. */
export class ReportingPeriodChangeDto extends PartialType(ReportingPeriodDto, { skipNullProperties: false }) {}

export class ReportedValueDto implements ReportedValue {
  @IsUUID() indicatorId!: string;
  @IsOptional() @IsNumber(A_NUMBER) @Min(-max) @Max(max) expected = null as number | null;
  @IsOptional() @IsNumber(A_NUMBER) @Min(-max) @Max(max) actual = null as number | null;
  @IsOptional() @IsText(REPORT_COMMENT_LENGTH) comment = null as string | null;
}

export class ReportDto implements ReportInput {
  @IsArray()
  @ArrayMaxSize(PROMISES_MAX)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ReportedValueDto)
  values!: ReportedValueDto[];
}

export class DecisionDto implements DecisionInput {
  @IsIn(DECISIONS) decision!: Decision;
  @IsOptional() @IsText(RETURN_REASON_LENGTH) reason?: string | null;
}
