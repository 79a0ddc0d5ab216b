import { Body, Controller, Param, Post } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { AssessmentDto } from './assessment.dto';
import { AssessmentsService } from './assessments.service';

@Controller('indicators/:id/assessments')
export class AssessmentsController {
  constructor(private readonly assessments: AssessmentsService) {}

  @Post()
  @Allow('indicator:edit')
  add(@By() actor: Actor, @Param('id') id: string, @Body() input: AssessmentDto) {
    return this.assessments.add(actor, id, input);
  }
}
