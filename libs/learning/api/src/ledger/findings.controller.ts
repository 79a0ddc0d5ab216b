import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { FindingsService } from './findings.service';
import { FindingDto, RecommendationDto } from './ledger.dto';

@Controller()
export class FindingsController {
  constructor(private readonly findings: FindingsService) {}

  @Post('studies/:id/findings')
  @Allow('study:edit')
  add(@By() actor: Actor, @Param('id') id: string, @Body() input: FindingDto) {
    return this.findings.addFinding(actor, id, input);
  }

  @Put('findings/:id')
  @Allow('study:edit')
  change(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: FindingDto) {
    return this.findings.changeFinding(actor, id, version, input);
  }

  @Delete('findings/:id')
  @HttpCode(204)
  @Allow('study:edit')
  remove(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number) {
    return this.findings.removeFinding(actor, id, version);
  }

  @Put('findings/:id/restoration')
  @Allow('study:edit')
  restore(@By() actor: Actor, @Param('id') id: string) {
    return this.findings.restoreFinding(actor, id);
  }

  @Post('findings/:id/recommendations')
  @Allow('study:edit')
  recommend(@By() actor: Actor, @Param('id') id: string, @Body() input: RecommendationDto) {
    return this.findings.recommend(actor, id, input);
  }

  @Put('recommendations/:id')
  @Allow('study:edit')
  changeRecommendation(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() input: RecommendationDto,
  ) {
    return this.findings.changeRecommendation(actor, id, version, input);
  }

  @Delete('recommendations/:id')
  @HttpCode(204)
  @Allow('study:edit')
  removeRecommendation(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number) {
    return this.findings.removeRecommendation(actor, id, version);
  }

  @Put('recommendations/:id/restoration')
  @Allow('study:edit')
  restoreRecommendation(@By() actor: Actor, @Param('id') id: string) {
    return this.findings.restoreRecommendation(actor, id);
  }
}
