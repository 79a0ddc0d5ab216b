import {
  type Fund,
  FUNDS,
  INTERVENTION_KINDS,
  INTERVENTION_SORTS,
  type InterventionKind,
  type InterventionQuery,
  type InterventionSort,
  LINK_FILTERS,
  LINK_STATES,
  type LinkFilter,
  type LinkState,
} from '@rt/portfolio/domain';
import { IsText } from '@rt/shared/api';
import { PAGE_LIMIT } from '@rt/shared/domain';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

const SEARCH_LENGTH = { min: 0, max: 200 };

/** In an address everything is text; what is neither true nor false is left for the validation to refuse. */
const TrueOrFalse = () =>
  Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));

export class PageDto {
  @IsOptional() @Type(() => Number) @IsInt() @Min(0) @Max(1_000_000) offset?: number;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(PAGE_LIMIT.max) limit?: number;
}

export class InterventionQueryDto extends PageDto implements InterventionQuery {
  @IsOptional() @IsText(SEARCH_LENGTH) search?: string;
  @IsOptional() @IsIn(INTERVENTION_KINDS) kind?: InterventionKind;
  @IsOptional() @IsIn(FUNDS) fund?: Fund;
  @IsOptional() @IsIn(LINK_FILTERS) links?: LinkFilter;
  @IsOptional() @TrueOrFalse() @IsBoolean() mine?: boolean;
  @IsOptional() @IsIn(INTERVENTION_SORTS) sort?: InterventionSort;
  @IsOptional() @TrueOrFalse() @IsBoolean() descending?: boolean;
}

export class LinkQueryDto extends PageDto {
  @IsIn(LINK_STATES) state: LinkState = 'proposed';
  @IsOptional() @TrueOrFalse() @IsBoolean() mine?: boolean;
}

export class GoalSearchDto {
  @IsOptional() @IsText(SEARCH_LENGTH) search?: string;
}
