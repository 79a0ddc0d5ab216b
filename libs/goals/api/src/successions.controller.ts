import { ApiProperty } from '@nestjs/swagger';
import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { RECORDED_SUCCESSION_KINDS, type RecordedSuccessionKind } from '@rt/goals/domain';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IsIn } from 'class-validator';
import { SuccessionsService } from './successions.service';

export class RecordedSuccessionDto {
  @ApiProperty({ enum: RECORDED_SUCCESSION_KINDS }) @IsIn(RECORDED_SUCCESSION_KINDS) kind!: RecordedSuccessionKind;
}

@Controller('strategy-versions/:id/succession')
export class SuccessionsController {
  constructor(private readonly successions: SuccessionsService) {}

  @Get()
  @Allow('strategy:read')
  find(@By() actor: Actor, @Param('id') id: string) {
    return this.successions.find(actor, id);
  }

  @Put(':fromGoalId/:toGoalId')
  @Allow('strategy:edit')
  record(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('fromGoalId') fromGoalId: string,
    @Param('toGoalId') toGoalId: string,
    @Body() { kind }: RecordedSuccessionDto,
  ) {
    return this.successions.record(actor, id, { fromGoalId, toGoalId }, kind);
  }

  @Delete(':fromGoalId/:toGoalId')
  @Allow('strategy:edit')
  forget(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('fromGoalId') fromGoalId: string,
    @Param('toGoalId') toGoalId: string,
  ) {
    return this.successions.forget(actor, id, { fromGoalId, toGoalId });
  }
}
