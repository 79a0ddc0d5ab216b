import { Body, Controller, Param, Post } from '@nestjs/common';
import {
  BEARINGS,
  type Bearing,
  CONFIDENCES,
  type Confidence,
  EVIDENCE_NOTE_LENGTH,
  STRENGTHS,
  type Strength,
} from '@rt/effect-chains/domain';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import type { EvidenceInput } from '@rt/learning/domain';
import { IsText } from '@rt/shared/api';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { EvidenceService } from './evidence.service';

class EvidenceDto implements EvidenceInput {
  @IsUUID() chainId!: string;
  @IsUUID() edgeId!: string;
  @IsIn(BEARINGS) bearing!: Bearing;
  @IsIn(STRENGTHS) strength!: Strength;
  @IsOptional() @IsText(EVIDENCE_NOTE_LENGTH) note: string | null = null;
  @IsOptional() @IsIn(CONFIDENCES) confidence: Confidence | null = null;
}

@Controller()
export class EvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  /** It changes a chain: who may do that may do this. */
  @Post('findings/:id/evidence')
  @Allow('chain:edit')
  attach(@By() actor: Actor, @Param('id') id: string, @Body() input: EvidenceDto) {
    return this.evidence.attach(actor, id, input);
  }
}
