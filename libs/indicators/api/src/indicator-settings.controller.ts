import { Body, Controller, Get, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { IndicatorSettingsDto } from './indicator-settings.dto';
import { IndicatorSettingsService } from './indicator-settings.service';

@Controller('indicator-settings')
export class IndicatorSettingsController {
  constructor(private readonly settings: IndicatorSettingsService) {}

  @Get()
  @Allow('indicator:read')
  find(@By() actor: Actor) {
    return this.settings.find(actor);
  }

  @Put()
  @Allow('concept-profile:edit')
  change(@By() actor: Actor, @IfMatch() version: number, @Body() input: IndicatorSettingsDto) {
    return this.settings.change(actor, version, input);
  }
}
