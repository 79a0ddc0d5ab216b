import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  REFERENCE_LENGTH,
  STRATEGY_KINDS,
  STRATEGY_NAME_LENGTH,
  YEAR_LIMITS,
  type AdoptionInput,
  type StrategyChange,
  type StrategyInput,
  type StrategyKind,
  type VersionChange,
} from '@rt/goals/domain';
import { IsText } from '@rt/shared/api';
import { IsDateString, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';

const { min, max } = YEAR_LIMITS;
const EDITABLE_STATES = ['draft', 'consultation'] as const;
const FORM_OF_DATE = { sv: 'Ska vara ett datum, ÅÅÅÅ-MM-DD.', en: 'Must be a date, YYYY-MM-DD.' };

export class StrategyDto implements StrategyInput {
  @ApiProperty() @IsText(STRATEGY_NAME_LENGTH) name!: string;
  @ApiProperty({ enum: STRATEGY_KINDS }) @IsIn(STRATEGY_KINDS) kind!: StrategyKind;
  @ApiProperty() @IsInt() @Min(min) @Max(max) startYear!: number;
  @ApiProperty() @IsInt() @Min(min) @Max(max) endYear!: number;
}

export class StrategyChangeDto implements StrategyChange {
  @ApiPropertyOptional() @IsOptional() @IsText(STRATEGY_NAME_LENGTH) name?: string;
  @ApiPropertyOptional({ enum: STRATEGY_KINDS }) @IsOptional() @IsIn(STRATEGY_KINDS) kind?: StrategyKind;
}

export class VersionChangeDto implements VersionChange {
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(min) @Max(max) startYear?: number;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(min) @Max(max) endYear?: number;
  @ApiPropertyOptional({ enum: EDITABLE_STATES })
  @IsOptional()
  @IsIn(EDITABLE_STATES)
  state?: (typeof EDITABLE_STATES)[number];
}

export class AdoptionDto implements AdoptionInput {
  @ApiProperty({ format: 'date' })
  @IsDateString({ strict: true })
  @Matches(/^(?:19|20)\d\d-\d\d-\d\d$/, { context: FORM_OF_DATE })
  decidedOn!: string;
  @ApiProperty() @IsText(REFERENCE_LENGTH) reference!: string;
}
