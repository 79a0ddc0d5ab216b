import {
  CHANGE_KINDS,
  CHANGE_NOTE_LENGTH,
  type ChangeInput,
  type ChangeKind,
  OBJECT_NAME_LENGTH,
} from '@rt/learning/domain';
import { IsText } from '@rt/shared/api';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IsDay } from '../is-day';
import { IsWebAddress } from '../is-web-address';

export class ChangeDto implements ChangeInput {
  @IsIn(CHANGE_KINDS) kind!: ChangeKind;
  @IsOptional() @IsUUID() goalId: string | null = null;
  @IsOptional() @IsInt() @Min(1) @Max(100_000) wordingNumber: number | null = null;
  @IsOptional() @IsUUID() chainId: string | null = null;
  @IsOptional() @IsUUID() edgeId: string | null = null;
  @IsOptional() @IsUUID() interventionId: string | null = null;
  @IsOptional() @IsText(OBJECT_NAME_LENGTH) objectName: string | null = null;
  @IsOptional() @IsText({ min: 1, max: 40 }) objectVersion: string | null = null;
  @IsOptional() @IsWebAddress() objectUrl: string | null = null;
  @IsOptional() @IsText(CHANGE_NOTE_LENGTH) note: string | null = null;
  @IsDay() changedOn!: string;
}
