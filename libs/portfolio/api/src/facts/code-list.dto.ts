import {
  CODE_LENGTH,
  CODE_LISTS,
  CODE_NAME_LENGTH,
  type CodeList,
  type CodeListItemChange,
  type CodeListItemInput,
} from '@rt/portfolio/domain';
import { IsText } from '@rt/shared/api';
import { IsIn, IsOptional, ValidateIf } from 'class-validator';
import { IsDay } from '../is-day';

export class CodeListItemDto implements CodeListItemInput {
  @IsIn(CODE_LISTS) list!: CodeList;
  @IsText(CODE_LENGTH) code!: string;
  @IsText(CODE_NAME_LENGTH) name!: string;
  @IsOptional() @IsText(CODE_LENGTH) nationalCode: string | null = null;
  @IsOptional() @IsDay() validFrom: string | null = null;
}

export class CodeListItemChangeDto implements CodeListItemChange {
  @ValidateIf((_, value) => value !== undefined) @IsText(CODE_NAME_LENGTH) name?: string;
  @IsOptional() @IsText(CODE_LENGTH) nationalCode?: string | null;
  @IsOptional() @IsDay() validFrom?: string | null;
  @IsOptional() @IsDay() retiredOn?: string | null;
}
