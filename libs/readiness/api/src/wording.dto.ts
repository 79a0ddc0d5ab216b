import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { FormulationFields, GoalLevel } from '@rt/readiness/domain';
import { IsText } from '@rt/shared/api';
import { Type } from 'class-transformer';
import { applyDecorators } from '@nestjs/common';
import { IsIn, IsInt, IsNumber, IsObject, IsOptional, Max, Min, ValidateNested } from 'class-validator';

const LEVELS: readonly GoalLevel[] = ['vision', 'overall_goal', 'sub_goal', 'priority'];
const Text = () => applyDecorators(ApiPropertyOptional(), IsOptional(), IsText({ min: 1, max: 300 }));
const Value = () =>
  applyDecorators(
    ApiPropertyOptional(),
    IsOptional(),
    IsNumber({ allowNaN: false, allowInfinity: false }),
    Min(-1e15),
    Max(1e15),
  );
const Year = () =>
  applyDecorators(ApiPropertyOptional({ type: 'integer' }), IsOptional(), IsInt(), Min(1900), Max(2100));

export class FormulationFieldsDto implements FormulationFields {
  @Text() measure?: string;
  @Text() unit?: string;
  @Value() baselineValue?: number;
  @Year() baselineYear?: number;
  @Value() targetValue?: number;
  @Year() targetYear?: number;
  @Text() population?: string;
  @Text() responsible?: string;
  @Text() source?: string;
}

/** A wording to judge, with the level it has and the fields that stand beside it, where there are any. */
export class WordingDto {
  @ApiProperty({ maxLength: 1000 }) @IsText({ min: 1, max: 1000 }) wording!: string;
  @ApiPropertyOptional({ enum: LEVELS }) @IsOptional() @IsIn(LEVELS) level?: GoalLevel;
  @ApiPropertyOptional({ type: FormulationFieldsDto })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => FormulationFieldsDto)
  formulation?: FormulationFieldsDto;
}
