import { LEDGER_SHOWN, type LedgerQuery, type LedgerShown } from '@rt/learning/domain';
import { PAGE_LIMIT } from '@rt/shared/domain';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

export class LedgerQueryDto implements LedgerQuery {
  @IsOptional() @IsIn(LEDGER_SHOWN) shown: LedgerShown = 'open';
  @IsOptional() @Transform(({ value }) => value === 'true' || value === true) @IsBoolean() mine = false;
  @IsOptional() @IsUUID() studyId?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1900) @Max(2200) changedIn?: number;
  @IsOptional() @Type(() => Number) @IsInt() @Min(0) @Max(1_000_000) offset = 0;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(PAGE_LIMIT.max) limit: number = PAGE_LIMIT.default;
}
