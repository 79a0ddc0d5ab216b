import { CHANGES_MAX } from '@rt/effect-chains/domain';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject, ValidateNested } from 'class-validator';
import { IsId } from '../parts/is-id';
import { PartChangeDto } from './part-change.dto';

/** Changes made together, under an id of the sender's own. */
export class ChangeSetDto {
  @IsId() id!: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(CHANGES_MAX)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PartChangeDto)
  changes!: PartChangeDto[];
}
