import { CHAIN_LIMITS, CHAIN_NAME_LENGTH } from '@rt/effect-chains/domain';
import { IsText } from '@rt/shared/api';
import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, IsOptional, ValidateIf, ValidateNested } from 'class-validator';
import { IsId } from './parts/is-id';
import { NewEdgeDto, NewEvidenceDto, NewGroupDto, NewNodeDto } from './parts/new-parts.dto';

const Parts = (most: number, type: () => new () => object) =>
  applyDecorators(IsArray(), ArrayMaxSize(most), IsObject({ each: true }), ValidateNested({ each: true }), Type(type));

/** A whole new chain. */
export class ChainDto {
  @IsOptional() @IsId() id?: string;
  @IsText(CHAIN_NAME_LENGTH) name!: string;
  @IsOptional() @IsId() strategyId: string | null = null;
  @IsOptional() @IsId() interventionId: string | null = null;
  @Parts(CHAIN_LIMITS.group, () => NewGroupDto) groups: NewGroupDto[] = [];
  @Parts(CHAIN_LIMITS.node, () => NewNodeDto) nodes: NewNodeDto[] = [];
  @Parts(CHAIN_LIMITS.edge, () => NewEdgeDto) edges: NewEdgeDto[] = [];
  @Parts(CHAIN_LIMITS.evidence, () => NewEvidenceDto) evidence: NewEvidenceDto[] = [];
}

/** What of the chain itself is changed; what is left out stays as it is. */
export class ChainChangeDto {
  @ValidateIf((_: object, name: unknown) => name !== undefined) @IsText(CHAIN_NAME_LENGTH) name?: string;
  @IsOptional() @IsId() strategyId?: string | null;
  @IsOptional() @IsId() interventionId?: string | null;
}
