import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { IfMatch } from '@rt/shared/api';
import { AllowSignedIn, InSession } from './access';
import { OwnAccountDto, PasswordChangeDto } from './account.dto';
import { OwnAccountService } from './own-account.service';
import type { CurrentSession } from './sessions.service';

@Controller('account')
@AllowSignedIn()
export class OwnAccountController {
  constructor(private readonly account: OwnAccountService) {}

  @Get() read(@InSession() current: CurrentSession) {
    return this.account.read(current);
  }

  @Put() rename(@InSession() current: CurrentSession, @IfMatch() version: number, @Body() input: OwnAccountDto) {
    return this.account.rename(current, version, input);
  }

  @Put('password') @HttpCode(204) changePassword(
    @InSession() current: CurrentSession,
    @Body() input: PasswordChangeDto,
  ) {
    return this.account.changePassword(current, input);
  }
}
