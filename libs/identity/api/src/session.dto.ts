import { EMAIL_LENGTH, PASSWORD_LENGTH, type SignInInput } from '@rt/identity/domain';
import { IsText } from '@rt/shared/api';
import { IsString, MaxLength } from 'class-validator';

export class SignInDto implements SignInInput {
  @IsText(EMAIL_LENGTH) email!: string;
  @IsString() @MaxLength(PASSWORD_LENGTH.max) password!: string;
}
