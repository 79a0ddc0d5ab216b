import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { leftFile, SavedNotOpened } from '@rt/shared/api';
import type { FastifyRequest } from 'fastify';
import { ReviewFilesService } from './review-files.service';

@Controller()
export class ReviewFilesController {
  constructor(private readonly files: ReviewFilesService) {}

  /** The file as the only one of a form; it is evidence once an answer names it. */
  @Post('reviews/:id/files')
  @Allow('review:edit')
  async leave(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest) {
    return this.files.leave(actor, id, await leftFile(request));
  }

  @Get('review-files/:id')
  @Allow('review:read-answers')
  @SavedNotOpened()
  read(@By() actor: Actor, @Param('id') id: string) {
    return this.files.read(actor, id);
  }
}
