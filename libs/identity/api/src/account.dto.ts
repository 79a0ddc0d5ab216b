import {
  type AccountInput,
  EMAIL_LENGTH,
  type OwnAccountInput,
  PASSWORD_LENGTH,
  type PasswordChangeInput,
  PERSON_NAME_LENGTH,
  type Role,
  ROLES,
  type RolesInput,
} from '@rt/identity/domain';
import { IsText } from '@rt/shared/api';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsEmail, IsIn, IsString, Length } from 'class-validator';

export class RolesDto implements RolesInput {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(ROLES.length)
  @ArrayUnique()
  @IsIn(ROLES, { each: true })
  roles!: Role[];
}

export class AccountDto extends RolesDto implements AccountInput {
  @IsText(PERSON_NAME_LENGTH) name!: string;
  @IsText(EMAIL_LENGTH) @IsEmail() email!: string;
}

export class OwnAccountDto implements OwnAccountInput {
  @IsText(PERSON_NAME_LENGTH) name!: string;
}

export class PasswordChangeDto implements PasswordChangeInput {
  @IsString() @Length(1, PASSWORD_LENGTH.max) password!: string;
  @IsString() @Length(1, PASSWORD_LENGTH.max) newPassword!: string;
}
