import { ApiProperty } from '@nestjs/swagger';
import {
  type AmendmentInput,
  ANSWER_LENGTH,
  type AnswerInput,
  DECISION_LENGTH,
  REASON_LENGTH,
  type SubmissionInput,
} from '@rt/reporting/domain';
import { IsText } from '@rt/shared/api';
import { IsBoolean, IsOptional } from 'class-validator';

export class AnswerDto implements AnswerInput {
  @ApiProperty() @IsText(ANSWER_LENGTH) text!: string;
  @ApiProperty() @IsBoolean() done!: boolean;
}

export class SubmissionDto implements SubmissionInput {
  @ApiProperty() @IsText(DECISION_LENGTH) decision!: string;
  @ApiProperty({ type: String, nullable: true }) @IsOptional() @IsText(REASON_LENGTH) blanksReason: string | null =
    null;
}

export class AmendmentDto implements AmendmentInput {
  @ApiProperty() @IsText({ min: 1, max: 50 }) part!: string;
  @ApiProperty() @IsText(ANSWER_LENGTH) text!: string;
  @ApiProperty() @IsText(REASON_LENGTH) reason!: string;
}
