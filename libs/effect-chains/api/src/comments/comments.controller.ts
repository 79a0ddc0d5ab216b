import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { ChainCommentsService } from './chain-comments.service';
import { ChainCommentDto } from './comment.dto';

@Controller()
export class CommentsController {
  constructor(private readonly comments: ChainCommentsService) {}

  @Get('effect-chains/:id/comments')
  @Allow('chain:read')
  list(@By() actor: Actor, @Param('id') id: string) {
    return this.comments.list(actor, id);
  }

  @Post('effect-chains/:id/comments')
  @Allow('chain:comment')
  write(@By() actor: Actor, @Param('id') id: string, @Body() input: ChainCommentDto) {
    return this.comments.write(actor, id, input);
  }

  @Put('chain-comments/:id/resolution')
  @Allow('chain:comment')
  settle(@By() actor: Actor, @Param('id') id: string) {
    return this.comments.settle(actor, id);
  }

  @Delete('chain-comments/:id/resolution')
  @HttpCode(200)
  @Allow('chain:comment')
  reopen(@By() actor: Actor, @Param('id') id: string) {
    return this.comments.reopen(actor, id);
  }

  @Get('chain-mentions')
  @Allow('chain:read')
  mentions(@By() actor: Actor) {
    return this.comments.mentions(actor);
  }

  /** Whom one can mention. */
  @Get('chain-people')
  @Allow('chain:read')
  people(@By() actor: Actor) {
    return this.comments.people(actor);
  }
}
