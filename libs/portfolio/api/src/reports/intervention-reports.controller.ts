import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { DecisionDto, ReportDto } from './report.dto';
import { ReportDraftsService } from './report-drafts.service';
import { ReportReads } from './report-reads';
import { ReportStepsService } from './report-steps.service';

const MAY_EDIT = ['intervention:edit-own', 'intervention:edit-all'] as const;

@Controller('interventions/:id/reports')
export class InterventionReportsController {
  constructor(
    private readonly drafts: ReportDraftsService,
    private readonly steps: ReportStepsService,
    private readonly reads: ReportReads,
  ) {}

  @Get()
  @Allow('intervention:read')
  list(@By() actor: Actor, @Param('id') id: string) {
    return this.reads.ofIntervention(actor, id);
  }

  /** `If-Match: "0"` where there is no report yet. */
  @Put(':periodId')
  @Allow(...MAY_EDIT)
  save(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('periodId') periodId: string,
    @IfMatch() version: number,
    @Body() report: ReportDto,
  ) {
    return this.drafts.save(actor, id, periodId, version, report);
  }

  @Put(':periodId/submission')
  @Allow(...MAY_EDIT)
  submit(
    @By() actor: Actor,
    @Param('id') interventionId: string,
    @Param('periodId') periodId: string,
    @IfMatch() version: number,
  ) {
    return this.steps.submit(actor, { interventionId, periodId, version });
  }

  @Delete(':periodId/submission')
  @Allow(...MAY_EDIT)
  withdraw(
    @By() actor: Actor,
    @Param('id') interventionId: string,
    @Param('periodId') periodId: string,
    @IfMatch() version: number,
  ) {
    return this.steps.withdraw(actor, { interventionId, periodId, version });
  }

  @Put(':periodId/decision')
  @Allow('reporting:manage')
  decide(
    @By() actor: Actor,
    @Param('id') interventionId: string,
    @Param('periodId') periodId: string,
    @IfMatch() version: number,
    @Body() decision: DecisionDto,
  ) {
    return this.steps.decide(actor, { interventionId, periodId, version }, decision);
  }

  /** Undoes a decision by taking it away. */
  @Delete(':periodId/decision')
  @Allow('reporting:manage')
  reopen(
    @By() actor: Actor,
    @Param('id') interventionId: string,
    @Param('periodId') periodId: string,
    @IfMatch() version: number,
  ) {
    return this.steps.reopen(actor, { interventionId, periodId, version });
  }
}
