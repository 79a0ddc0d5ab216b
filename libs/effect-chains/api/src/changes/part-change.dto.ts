import { PART_KINDS, type PartChange, type PartKind } from '@rt/effect-chains/domain';
import { Type, type TypeHelpOptions } from 'class-transformer';
import { IsIn, IsObject, ValidateIf, ValidateNested } from 'class-validator';
import { IsId } from '../parts/is-id';
import { Whole } from '../parts/needed';
import { EdgeFieldsDto, EvidenceFieldsDto, GroupFieldsDto, NodeFieldsDto } from '../parts/part-fields.dto';
import { IsFormerContent } from './is-former-content';

@Whole()
class WholeGroupDto extends GroupFieldsDto {}
@Whole()
class WholeNodeDto extends NodeFieldsDto {}
@Whole()
class WholeEdgeDto extends EdgeFieldsDto {}
@Whole()
class WholeEvidenceDto extends EvidenceFieldsDto {}
/** Of a part of no kind there is: that is what is told, and nothing of its fields. */
class UnknownPartDto {}

type Fields = abstract new () => object;
const CHANGED = new Map<unknown, Fields>([
  ['group', GroupFieldsDto],
  ['node', NodeFieldsDto],
  ['edge', EdgeFieldsDto],
  ['evidence', EvidenceFieldsDto],
]);
const ADDED = new Map<unknown, Fields>([
  ['group', WholeGroupDto],
  ['node', WholeNodeDto],
  ['edge', WholeEdgeDto],
  ['evidence', WholeEvidenceDto],
]);

const fieldsOf = (options?: TypeHelpOptions) => {
  const { part, was } = (options?.object ?? {}) as Partial<PartChange>;
  return ((was === null ? ADDED : CHANGED).get(part) ?? UnknownPartDto) as new () => object;
};

/** One change to one part: added (`was` null), removed (`is` null) or changed in the fields given. */
export class PartChangeDto {
  @IsIn(PART_KINDS) part!: PartKind;
  @IsId() id!: string;
  @ValidateIf((_: object, was: unknown) => was !== null) @IsFormerContent() was!: object | null;
  @ValidateIf(({ was }: PartChangeDto, is: unknown) => is !== null || was === null)
  @IsObject()
  @ValidateNested()
  @Type(fieldsOf)
  is!: object | null;
}
