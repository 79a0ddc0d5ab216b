import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { NewOwnQuestionDto, OwnQuestionDto } from '../review.dto';
import { QuestionsService } from './questions.service';

@Controller('checklist-questions')
export class QuestionsController {
  constructor(private readonly questions: QuestionsService) {}

  @Get() @Allow('review:read') list(@By() actor: Actor) {
    return this.questions.list(actor);
  }

  @Post() @Allow('review:edit') add(@By() actor: Actor, @Body() { checklist, ...question }: NewOwnQuestionDto) {
    return this.questions.add(actor, checklist, question);
  }

  @Put(':id') @Allow('review:edit') change(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() question: OwnQuestionDto,
  ) {
    return this.questions.change(actor, id, version, question);
  }

  @Put(':id/restoration') @Allow('review:edit') restore(@By() actor: Actor, @Param('id') id: string) {
    return this.questions.restore(actor, id);
  }

  @Delete(':id') @HttpCode(204) @Allow('review:edit') retire(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ) {
    return this.questions.retire(actor, id, version);
  }
}
