import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { ReviewReads } from './reads/review-reads';
import { AmendmentDto, JointAnswerDto, VerdictDto } from './review.dto';
import { JointService } from './steps/joint.service';
import { VerdictsService } from './steps/verdicts.service';

@Controller('reviews/:id')
export class JointController {
  constructor(
    private readonly joint: JointService,
    private readonly verdicts: VerdictsService,
    private readonly reads: ReviewReads,
  ) {}

  @Get('comparison') @Allow('review:edit', 'review:read-answers') compare(@By() actor: Actor, @Param('id') id: string) {
    return this.reads.comparison(actor, id);
  }

  /** `If-Match: "0"` where there is no joint answer yet. */
  @Put('joint-answers/:key') @Allow('review:edit') answer(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('key') key: string,
    @IfMatch() version: number,
    @Body() answer: JointAnswerDto,
  ) {
    return this.joint.answer(actor, id, key, version, answer);
  }

  @Put('agreement') @Allow('review:edit') agree(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ) {
    return this.joint.agree(actor, id, version);
  }

  @Post('amendments') @Allow('review:edit') amend(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() amendment: AmendmentDto,
  ) {
    return this.joint.amend(actor, id, amendment);
  }

  @Put('verdict') @Allow('review:edit') judge(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() verdict: VerdictDto,
  ) {
    return this.verdicts.judge(actor, id, version, verdict);
  }
}
