import { PART_KINDS, type PartKind, type Presence } from '@rt/effect-chains/domain';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsObject, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { IsId } from '../parts/is-id';

const SEQ_MAX = 2_147_483_647;

/** `?client=…&after=12`: which window, and the last set of changes it has. */
export class FollowQuery {
  @IsId() client!: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(0) @Max(SEQ_MAX) after?: number;
}

class PlaceDto implements NonNullable<Presence['at']> {
  @IsIn(PART_KINDS) part!: PartKind;
  @IsId() id!: string;
}

export class PresenceDto {
  @IsId() clientId!: string;
  @IsOptional() @IsObject() @ValidateNested() @Type(() => PlaceDto) at: PlaceDto | null = null;
}
