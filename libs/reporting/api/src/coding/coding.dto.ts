import { ApiProperty } from '@nestjs/swagger';
import {
  CODED_THEMES,
  type CodedTheme,
  type CodingInput,
  JOINT_REASON_LENGTH,
  type JointCodingInput,
  MEMO_LENGTH,
  type Passage,
  PASSAGES_MAX,
  REPORT_YEARS,
  type TakenCode,
} from '@rt/reporting/domain';
import { IsText } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

const CODE_LENGTH = { min: 1, max: 80 };
const CODES_MAX = 30;
const CHARACTERS_MAX = 100_000;

export class YearDto {
  @ApiProperty() @Type(() => Number) @IsInt() @Min(REPORT_YEARS.min) @Max(REPORT_YEARS.max) year!: number;
}

/** Which answer is coded in what. */
export class PlaceDto extends YearDto {
  @ApiProperty() @Matches(/^\d\d$/) countyCode!: string;
  @ApiProperty({ enum: CODED_THEMES }) @IsIn(CODED_THEMES) theme!: CodedTheme;
}

class PassageDto implements Passage {
  @ApiProperty() @IsInt() @Min(0) @Max(CHARACTERS_MAX) start!: number;
  @ApiProperty() @IsInt() @Min(0) @Max(CHARACTERS_MAX) end!: number;
}

class TakenCodeDto implements TakenCode {
  @ApiProperty() @IsText(CODE_LENGTH) code!: string;
  @ApiProperty({ type: [PassageDto] })
  @IsArray()
  @ArrayMaxSize(PASSAGES_MAX)
  @ValidateNested({ each: true })
  @Type(() => PassageDto)
  passages!: PassageDto[];
}

class CodesDto {
  @ApiProperty({ type: [TakenCodeDto] })
  @IsArray()
  @ArrayMaxSize(CODES_MAX)
  @ValidateNested({ each: true })
  @Type(() => TakenCodeDto)
  codes!: TakenCodeDto[];
  @ApiProperty({ type: String, nullable: true }) @IsOptional() @IsUUID() amendmentId: Id | null = null;
}

export class CodingDto extends CodesDto implements CodingInput {
  @ApiProperty() @IsText(MEMO_LENGTH) memo!: string;
}

export class JointCodingDto extends CodesDto implements JointCodingInput {
  @ApiProperty({ type: String, nullable: true }) @IsOptional() @IsText(JOINT_REASON_LENGTH) reason: string | null =
    null;
}

export class JointChangeDto extends CodesDto implements JointCodingInput {
  @ApiProperty() @IsText(JOINT_REASON_LENGTH) reason!: string;
}
