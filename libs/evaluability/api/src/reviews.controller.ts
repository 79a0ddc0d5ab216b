import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { CURRENT_CHECKLISTS } from '@rt/evaluability/domain';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { KnownService } from './known/known.service';
import { ReviewReads } from './reads/review-reads';
import { AnswerDto, NewReviewDto, ReviewQueryDto, WithdrawalDto } from './review.dto';
import { AnswersService } from './steps/answers.service';
import { ReviewsService } from './steps/reviews.service';

@Controller()
export class ReviewsController {
  constructor(
    private readonly reviews: ReviewsService,
    private readonly answers: AnswersService,
    private readonly reads: ReviewReads,
    private readonly known: KnownService,
  ) {}

  @Get('checklists') @Allow('review:read') checklists() {
    return CURRENT_CHECKLISTS;
  }

  @Get('reviewers') @Allow('review:edit') reviewers(@By() actor: Actor) {
    return this.reads.people(actor, true);
  }

  @Get('fix-owners') @Allow('review:edit') owners(@By() actor: Actor) {
    return this.reads.people(actor, false);
  }

  @Get('reviews') @Allow('review:read') list(@By() actor: Actor, @Query() query: ReviewQueryDto) {
    return this.reads.list(actor, query);
  }

  /** How the joint answers of one thing have fallen over the years. */
  @Get('review-years') @Allow('review:read-answers') years(@By() actor: Actor, @Query() query: ReviewQueryDto) {
    return this.reads.years(actor, query);
  }

  @Get('reviews/:id/known') @Allow('review:edit') knownOf(@By() actor: Actor, @Param('id') id: string) {
    return this.known.of(actor, id);
  }

  @Post('reviews') @Allow('review:edit') start(@By() actor: Actor, @Body() input: NewReviewDto) {
    return this.reviews.start(actor, input);
  }

  @Get('reviews/:id') @Allow('review:read') find(@By() actor: Actor, @Param('id') id: string) {
    return this.reads.detail(actor, id);
  }

  @Put('reviews/:id/withdrawal') @Allow('review:edit') withdraw(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { reason }: WithdrawalDto,
  ) {
    return this.reviews.withdraw(actor, id, version, reason);
  }

  @Delete('reviews/:id/withdrawal') @Allow('review:edit') restore(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ) {
    return this.reviews.restore(actor, id, version);
  }

  /** `If-Match: "0"` where there is no answer yet. */
  @Put('reviews/:id/answers/:key') @Allow('review:edit') save(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('key') key: string,
    @IfMatch() version: number,
    @Body() answer: AnswerDto,
  ) {
    return this.answers.save(actor, id, key, version, answer);
  }

  @Put('reviews/:id/hand-in') @Allow('review:edit') handIn(@By() actor: Actor, @Param('id') id: string) {
    return this.answers.handIn(actor, id);
  }

  @Delete('reviews/:id/hand-in') @Allow('review:edit') takeBack(@By() actor: Actor, @Param('id') id: string) {
    return this.answers.takeBack(actor, id);
  }
}
