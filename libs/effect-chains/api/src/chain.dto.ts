import {
  ASSUMPTION_LENGTH,
  CHAIN_NAME_LENGTH,
  CHAIN_PARTS_MAX,
  type ChainEdgeInput,
  type ChainInput,
  type ChainNodeChange,
  type ChainNodeInput,
  type ChainParts,
  NODE_KINDS,
  NODE_TEXT_LENGTH,
  type NodeKind,
} from '@rt/effect-chains/domain';
import { IsText } from '@rt/shared/api';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsObject, IsOptional, IsUUID, ValidateNested } from 'class-validator';

class ChainNodeFieldsDto {
  @IsIn(NODE_KINDS) kind!: NodeKind;
  @IsText(NODE_TEXT_LENGTH) text!: string;
  @IsOptional() @IsUUID() goalId: string | null = null;
}

export class ChainNodeDto extends ChainNodeFieldsDto implements ChainNodeInput {
  @IsUUID() id!: string;
}

export class ChainNodeChangeDto implements ChainNodeChange {
  @IsOptional() @IsIn(NODE_KINDS) kind?: NodeKind;
  @IsOptional() @IsText(NODE_TEXT_LENGTH) text?: string;
  @IsOptional() @IsUUID() goalId?: string | null;
}

export class ChainEdgeDto implements ChainEdgeInput {
  @IsUUID() id!: string;
  @IsUUID() fromId!: string;
  @IsUUID() toId!: string;
  @IsOptional() @IsText(ASSUMPTION_LENGTH) assumption: string | null = null;
}

export class ChainEdgeChangeDto {
  @IsOptional() @IsText(ASSUMPTION_LENGTH) assumption: string | null = null;
}

export class ChainPartsDto implements ChainParts {
  @IsArray()
  @ArrayMaxSize(CHAIN_PARTS_MAX)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ChainNodeDto)
  nodes: ChainNodeDto[] = [];
  @IsArray()
  @ArrayMaxSize(CHAIN_PARTS_MAX)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ChainEdgeDto)
  edges: ChainEdgeDto[] = [];
}

export class ChainDto extends ChainPartsDto implements ChainInput {
  @IsOptional() @IsUUID() id?: string;
  @IsText(CHAIN_NAME_LENGTH) name!: string;
}

export class ChainChangeDto {
  @IsText(CHAIN_NAME_LENGTH) name!: string;
}
