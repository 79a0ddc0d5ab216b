import { EMAIL_LENGTH, PASSWORD_LENGTH, type RegionSwitchInput, type SignInInput } from '@rt/identity/domain';
import { IsText } from '@rt/shared/api';
import { IsString, IsUUID, Length } from 'class-validator';

export class SignInDto implements SignInInput {
  @IsText(EMAIL_LENGTH) email!: string;
  @IsString() @Length(1, PASSWORD_LENGTH.max) password!: string;
}

export class RegionSwitchDto implements RegionSwitchInput {
  @IsUUID() regionId!: string;
}
