import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { Allow, By } from './access';
import { AccountDto, RolesDto } from './account.dto';
import { AccountsService } from './accounts.service';

@Controller('accounts')
@Allow('account:manage')
export class AccountsController {
  constructor(private readonly accounts: AccountsService) {}

  @Get() list(@By() actor: Actor) {
    return this.accounts.list(actor);
  }

  @Post() invite(@By() actor: Actor, @Body() input: AccountDto) {
    return this.accounts.invite(actor, input);
  }

  @Get(':id') read(@By() actor: Actor, @Param('id') id: string) {
    return this.accounts.read(actor, id);
  }

  @Put(':id/roles') setRoles(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() input: RolesDto,
  ) {
    return this.accounts.setRoles(actor, id, version, input);
  }

  @Put(':id/initial-password') giveInitialPassword(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ) {
    return this.accounts.giveInitialPassword(actor, id, version);
  }

  @Delete(':id') @HttpCode(204) remove(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number) {
    return this.accounts.remove(actor, id, version);
  }
}
