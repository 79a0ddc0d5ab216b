import {
  SELECTION_LENGTH,
  SELECTION_NAME_LENGTH,
  SUBJECT_KINDS,
  type SubjectInput,
  type SubjectKind,
} from '@rt/learning/domain';
import { IsText } from '@rt/shared/api';
import { IsIn, IsOptional, IsUUID } from 'class-validator';

export class SubjectDto implements SubjectInput {
  @IsIn(SUBJECT_KINDS) kind!: SubjectKind;
  @IsOptional() @IsUUID() chainId: string | null = null;
  @IsOptional() @IsUUID() edgeId: string | null = null;
  @IsOptional() @IsUUID() interventionId: string | null = null;
  @IsOptional() @IsText(SELECTION_NAME_LENGTH) name: string | null = null;
  @IsOptional() @IsText(SELECTION_LENGTH) selection: string | null = null;
}
