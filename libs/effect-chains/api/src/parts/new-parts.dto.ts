import type { ChainEdge, ChainEvidence, ChainGroup, ChainNode } from '@rt/effect-chains/domain';
import { IsId } from './is-id';
import { Whole } from './needed';
import { EdgeFieldsDto, EvidenceFieldsDto, GroupFieldsDto, NodeFieldsDto } from './part-fields.dto';

@Whole()
export class NewGroupDto extends GroupFieldsDto implements Partial<ChainGroup> {
  @IsId() id!: string;
}

@Whole()
export class NewNodeDto extends NodeFieldsDto implements Partial<ChainNode> {
  @IsId() id!: string;
}

@Whole()
export class NewEdgeDto extends EdgeFieldsDto implements Partial<ChainEdge> {
  @IsId() id!: string;
}

@Whole()
export class NewEvidenceDto extends EvidenceFieldsDto implements Partial<ChainEvidence> {
  @IsId() id!: string;
}
