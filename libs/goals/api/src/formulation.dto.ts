import { ApiPropertyOptional } from '@nestjs/swagger';
import { FORMULATION_TEXT_LENGTH, VALUE_LIMIT, YEAR_LIMITS, type Formulation } from '@rt/goals/domain';
import { IsText } from '@rt/shared/api';
import { applyDecorators } from '@nestjs/common';
import { IsInt, IsNumber, IsOptional, Max, Min } from 'class-validator';

const Text = () =>
  applyDecorators(ApiPropertyOptional({ type: String, nullable: true }), IsOptional(), IsText(FORMULATION_TEXT_LENGTH));
const Value = () =>
  applyDecorators(
    ApiPropertyOptional({ type: Number, nullable: true }),
    IsOptional(),
    IsNumber({ allowNaN: false, allowInfinity: false }),
    Min(-VALUE_LIMIT),
    Max(VALUE_LIMIT),
  );
const Year = () =>
  applyDecorators(
    ApiPropertyOptional({ type: 'integer', nullable: true }),
    IsOptional(),
    IsInt(),
    Min(YEAR_LIMITS.min),
    Max(YEAR_LIMITS.max),
  );

/** A field left out stays as it is; null empties it. */
export class FormulationDto implements Partial<Formulation> {
  @Text() measure?: string | null;
  @Text() unit?: string | null;
  @Value() baselineValue?: number | null;
  @Year() baselineYear?: number | null;
  @Value() targetValue?: number | null;
  @Year() targetYear?: number | null;
  @Text() population?: string | null;
  @Text() responsible?: string | null;
  @Text() source?: string | null;
}
