import type { NationWordingQuery } from '@rt/coverage/domain';
import { type Level, LEVELS, type Verdict } from '@rt/goals/domain';
import { type Id, PAGE_LIMIT } from '@rt/shared/domain';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

const VERDICTS: readonly Verdict[] = ['ready', 'partly', 'not'];

export class NationWordingDto implements NationWordingQuery {
  @IsOptional() @IsIn(LEVELS) level?: Level;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1900) @Max(2200) year?: number;
  @IsOptional() @IsIn(VERDICTS) verdict?: Verdict;
  @IsOptional() @IsUUID() regionId?: Id;
  @IsOptional() @Type(() => Number) @IsInt() @Min(0) @Max(1_000_000) offset = 0;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(PAGE_LIMIT.max) limit: number = PAGE_LIMIT.default;
}
