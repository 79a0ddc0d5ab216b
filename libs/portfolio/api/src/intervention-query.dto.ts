import {
  INTERVENTION_SORTS,
  type InterventionQuery,
  type InterventionSort,
  LINK_STATES,
  type LinkState,
} from '@rt/portfolio/domain';
import { IsText } from '@rt/shared/api';
import { PAGE_LIMIT } from '@rt/shared/domain';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { InterventionFilterDto, TrueOrFalse } from './intervention-filter.dto';

const SEARCH_LENGTH = { min: 0, max: 200 };

export class PageDto {
  @IsOptional() @Type(() => Number) @IsInt() @Min(0) @Max(1_000_000) offset?: number;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(PAGE_LIMIT.max) limit?: number;
}

export class InterventionQueryDto extends InterventionFilterDto implements InterventionQuery {
  @IsOptional() @IsIn(INTERVENTION_SORTS) sort?: InterventionSort;
  @IsOptional() @TrueOrFalse() @IsBoolean() descending?: boolean;
  @IsOptional() @Type(() => Number) @IsInt() @Min(0) @Max(1_000_000) offset?: number;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(PAGE_LIMIT.max) limit?: number;
}

export class LinkQueryDto extends PageDto {
  @IsIn(LINK_STATES) state: LinkState = 'proposed';
  @IsOptional() @TrueOrFalse() @IsBoolean() mine?: boolean;
}

export class GoalSearchDto {
  @IsOptional() @IsText(SEARCH_LENGTH) search?: string;
}
