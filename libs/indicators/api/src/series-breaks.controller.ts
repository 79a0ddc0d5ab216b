import { Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { INDICATOR_LIMITS } from '@rt/indicators/domain';
import { IsText } from '@rt/shared/api';
import { SeriesBreaksService } from './series-breaks.service';

class BreakNoteDto {
  @IsText(INDICATOR_LIMITS.reason) note!: string;
}

@Controller('indicators/:id/breaks/:period')
export class SeriesBreaksController {
  constructor(private readonly breaks: SeriesBreaksService) {}

  @Put()
  @Allow('indicator:edit')
  note(@By() actor: Actor, @Param('id') id: string, @Param('period') period: string, @Body() { note }: BreakNoteDto) {
    return this.breaks.note(actor, id, period, note);
  }

  @Delete()
  @Allow('indicator:edit')
  remove(@By() actor: Actor, @Param('id') id: string, @Param('period') period: string) {
    return this.breaks.remove(actor, id, period);
  }
}
