import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type CellDecision, type ColumnMapping, type MappingInput, type VanishedDecision } from '@rt/shared/domain';
import { IsBoolean, IsIn, IsInt, IsNumber, IsObject, IsOptional, Matches, Max, Min } from 'class-validator';
import { IsText } from '../text';
import { IsCellDecisions, IsVanishedDecision, IsVanishedDecisions } from './is-decisions';

/** Which sheet is read, where its headings are, and which column holds what; the names are checked against the file. */
export class MappingDto implements MappingInput {
  @ApiProperty({ minimum: 0 }) @IsInt() @Min(0) @Max(1000) sheet!: number;
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) @Max(1_048_576) headerRow!: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } }) @IsObject() columns!: ColumnMapping;
}

/** Names the preview that is to be carried out. */
export class ApplicationDto {
  @ApiProperty() @IsText({ min: 1, max: 100 }) digest!: string;
  /** SHA-256 of the file as the person's computer has it now, in hexadecimal. */
  @ApiPropertyOptional() @IsOptional() @Matches(/^[0-9a-f]{64}$/) fileHash?: string;
}

/** What is decided of conflicts and of what is not in the file; what is left out is not decided. */
export class DecisionsDto {
  @ApiPropertyOptional({ enum: ['keep', 'take'] }) @IsOptional() @IsIn(['keep', 'take']) all?: CellDecision;
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'object' } })
  @IsOptional()
  @IsCellDecisions()
  cells?: Record<string, Record<string, CellDecision>>;
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'object' } })
  @IsOptional()
  @IsVanishedDecisions()
  vanished?: Record<string, VanishedDecision>;
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } })
  @IsOptional()
  @IsVanishedDecision()
  allVanished?: VanishedDecision;
}

/** How the file is read: by a saved mapping or a profile, and what that has to be told. */
export class ReadByDto {
  @ApiProperty({ nullable: true, type: 'string' }) @IsOptional() @IsText({ min: 1, max: 60 }) source!: string | null;
  @ApiPropertyOptional() @IsOptional() @IsNumber({ maxDecimalPlaces: 6 }) @Min(0.0001) @Max(10_000) rate?: number;
  @ApiPropertyOptional() @IsOptional() @Matches(/^\d{4}-\d{2}-\d{2}$/) rateOn?: string;
  @ApiPropertyOptional() @IsOptional() @IsText({ min: 2, max: 100 }) rateFrom?: string;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() inKronor?: boolean;
}
