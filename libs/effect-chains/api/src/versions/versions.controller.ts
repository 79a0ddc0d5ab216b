import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { VERSION_NAME_LENGTH } from '@rt/effect-chains/domain';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IsText } from '@rt/shared/api';
import { ChainVersionsService } from './chain-versions.service';

export class VersionNameDto {
  @IsText(VERSION_NAME_LENGTH) name!: string;
}

@Controller('effect-chains/:id')
export class VersionsController {
  constructor(private readonly versions: ChainVersionsService) {}

  @Get('versions')
  @Allow('chain:read')
  list(@By() actor: Actor, @Param('id') id: string) {
    return this.versions.list(actor, id);
  }

  @Post('versions')
  @Allow('chain:edit')
  keep(@By() actor: Actor, @Param('id') id: string, @Body() { name }: VersionNameDto) {
    return this.versions.keep(actor, id, name);
  }

  @Get('at/:seq')
  @Allow('chain:read')
  at(@By() actor: Actor, @Param('id') id: string, @Param('seq') seq: string) {
    return this.versions.at(actor, id, seq);
  }
}
