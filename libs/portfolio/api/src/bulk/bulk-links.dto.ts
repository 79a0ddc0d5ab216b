import {
  BULK_MAX,
  BULK_WAYS,
  type BulkInput,
  type BulkLinkInput,
  type BulkWay,
  DIRECTNESS,
  type Directness,
  MECHANISM_LENGTH,
} from '@rt/portfolio/domain';
import { IsText } from '@rt/shared/api';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsUUID, ValidateNested } from 'class-validator';
import { IsShare } from '../is-share';

class BulkGoalDto {
  @IsUUID() goalId!: string;
  @IsShare() share!: number;
}

/** A preview can be looked at before the sentence is written. */
export class BulkPreviewDto implements BulkInput {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(BULK_MAX.interventions)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  interventionIds!: string[];
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(BULK_MAX.goals)
  @ArrayUnique(({ goalId }: BulkGoalDto) => goalId)
  @ValidateNested({ each: true })
  @Type(() => BulkGoalDto)
  goals!: BulkGoalDto[];
  @IsIn(BULK_WAYS) way!: BulkWay;
  @IsIn(DIRECTNESS) directness!: Directness;
  @IsText({ ...MECHANISM_LENGTH, min: 0 }) mechanism!: string;
}

export class BulkLinksDto extends BulkPreviewDto implements BulkLinkInput {
  @IsText(MECHANISM_LENGTH) declare mechanism: string;
  @IsArray() @IsInt({ each: true }) linksVersions!: number[];
}
