import { Body, Controller, HttpCode, Param, ParseEnumPipe, Post, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import type { RecordKind } from '@rt/learning/domain';
import { ChangeDto } from './change.dto';
import { DecisionDto, EffectDto, ResponseDto, UseDto, WithdrawalDto } from './ledger.dto';
import { RecordsService } from './records.service';

const WITHDRAWABLE = {
  responses: 'response',
  decisions: 'decision',
  changes: 'change',
  effects: 'effect',
  uses: 'use',
} as const satisfies Record<string, RecordKind>;
type Place = keyof typeof WITHDRAWABLE;
const PLACES = Object.fromEntries(Object.keys(WITHDRAWABLE).map((place) => [place, place]));

@Controller()
export class RecordsController {
  constructor(private readonly records: RecordsService) {}

  /** Whoever is responsible may answer too: the service looks. */
  @Post('recommendations/:id/responses')
  @Allow('study:read')
  respond(@By() actor: Actor, @Param('id') id: string, @Body() input: ResponseDto) {
    return this.records.respond(actor, id, input);
  }

  @Post('recommendations/:id/decisions')
  @Allow('study:edit')
  decide(@By() actor: Actor, @Param('id') id: string, @Body() input: DecisionDto) {
    return this.records.decide(actor, id, input);
  }

  @Post('recommendations/:id/changes')
  @Allow('study:edit')
  change(@By() actor: Actor, @Param('id') id: string, @Body() input: ChangeDto) {
    return this.records.change(actor, id, input);
  }

  @Post('ledger-changes/:id/effects')
  @Allow('study:edit')
  observe(@By() actor: Actor, @Param('id') id: string, @Body() input: EffectDto) {
    return this.records.observe(actor, id, input);
  }

  @Post('studies/:id/uses')
  @Allow('study:edit')
  use(@By() actor: Actor, @Param('id') id: string, @Body() input: UseDto) {
    return this.records.use(actor, id, input);
  }

  @Put('ledger/:place/:id/withdrawal')
  @HttpCode(204)
  @Allow('study:edit')
  withdraw(
    @By() actor: Actor,
    @Param('place', new ParseEnumPipe(PLACES, { errorHttpStatusCode: 404 })) place: Place,
    @Param('id') id: string,
    @Body() { reason }: WithdrawalDto,
  ) {
    return this.records.withdraw(actor, WITHDRAWABLE[place], id, reason);
  }
}
