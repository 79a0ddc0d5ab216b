import { type ChainCommentInput, COMMENT_LENGTH, MENTIONS_MAX } from '@rt/effect-chains/domain';
import { IsText } from '@rt/shared/api';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn } from 'class-validator';
import { IsId } from '../parts/is-id';

const PARTS = ['node', 'edge'] as const;

export class ChainCommentDto implements ChainCommentInput {
  @IsId() id!: string;
  @IsIn(PARTS) part!: (typeof PARTS)[number];
  @IsId() partId!: string;
  @IsText(COMMENT_LENGTH) text!: string;
  @IsArray() @ArrayMaxSize(MENTIONS_MAX) @ArrayUnique() @IsId({ each: true }) mentionIds: string[] = [];
}
