import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  CODE_LENGTH,
  LEVELS,
  REASON_LENGTH,
  WORDING_LENGTH,
  type GoalChange,
  type GoalPlace,
  type Level,
  type NewGoalInput,
  type RevisionInput,
} from '@rt/goals/domain';
import { IsText } from '@rt/shared/api';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateIf, ValidateNested } from 'class-validator';
import { FormulationDto } from './formulation.dto';

const MAX_POSITION = 100_000;
/** Left out means "as it is"; null has to be refused where the column cannot hold it. */
const IfGiven = () => ValidateIf((_, value) => value !== undefined);

export class NewGoalDto implements NewGoalInput {
  @ApiProperty({ format: 'uuid' }) @IsUUID() strategyVersionId!: string;
  @ApiProperty({ enum: LEVELS }) @IsIn(LEVELS) level!: Level;
  @ApiPropertyOptional({ type: String, nullable: true }) @IsOptional() @IsText(CODE_LENGTH) code!: string | null;
  @ApiProperty() @IsText(WORDING_LENGTH) wording!: string;
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  parentId!: string | null;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(0) @Max(MAX_POSITION) position?: number;
  @ApiPropertyOptional({ type: FormulationDto })
  @IfGiven()
  @ValidateNested()
  @Type(() => FormulationDto)
  formulation?: FormulationDto;
}

export class GoalChangeDto implements GoalChange {
  @ApiPropertyOptional({ enum: LEVELS }) @IfGiven() @IsIn(LEVELS) level?: Level;
  @ApiPropertyOptional({ type: String, nullable: true }) @IsOptional() @IsText(CODE_LENGTH) code?: string | null;
  @ApiPropertyOptional() @IfGiven() @IsText(WORDING_LENGTH) wording?: string;
  @ApiPropertyOptional({ type: FormulationDto })
  @IfGiven()
  @ValidateNested()
  @Type(() => FormulationDto)
  formulation?: FormulationDto;
}

export class GoalPlaceDto implements GoalPlace {
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  parentId!: string | null;
  @ApiProperty() @IsInt() @Min(0) @Max(MAX_POSITION) position!: number;
}

export class RevisionDto implements RevisionInput {
  @ApiProperty() @IsText(WORDING_LENGTH) wording!: string;
  @ApiPropertyOptional({ type: String, nullable: true }) @IsOptional() @IsText(REASON_LENGTH) reason!: string | null;
}

export class AcceptanceDto {
  @ApiProperty() @IsText(REASON_LENGTH) reason!: string;
}

export class RemovalQuery {
  @ApiPropertyOptional({ enum: ['true', 'false'] })
  @IsOptional()
  @IsIn(['true', 'false'])
  withSubgoals?: 'true' | 'false';
}
