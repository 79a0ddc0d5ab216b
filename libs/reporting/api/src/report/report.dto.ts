import { ApiProperty } from '@nestjs/swagger';
import {
  type AmendmentInput,
  type AnswerInput,
  COMMENT_LENGTH,
  DECISION_LENGTH,
  REASON_LENGTH,
  type ReportCommentInput,
  type RichText,
  type SubmissionInput,
} from '@rt/reporting/domain';
import { IsText } from '@rt/shared/api';
import { IsBoolean, IsDefined, IsOptional } from 'class-validator';

const PART_LENGTH = { min: 1, max: 50 };
/** What stands in it is judged by `assertBody`, which names the place of each fault. */
const IsBody = () => IsDefined();

export class AnswerDto implements AnswerInput {
  @ApiProperty({ type: Object }) @IsBody() body!: RichText;
  @ApiProperty() @IsBoolean() done!: boolean;
}

export class SubmissionDto implements SubmissionInput {
  @ApiProperty() @IsText(DECISION_LENGTH) decision!: string;
  @ApiProperty({ type: String, nullable: true }) @IsOptional() @IsText(REASON_LENGTH) blanksReason: string | null =
    null;
}

export class AmendmentDto implements AmendmentInput {
  @ApiProperty() @IsText(PART_LENGTH) part!: string;
  @ApiProperty({ type: Object }) @IsBody() body!: RichText;
  @ApiProperty() @IsText(REASON_LENGTH) reason!: string;
}

export class ReportCommentDto implements ReportCommentInput {
  @ApiProperty() @IsText(PART_LENGTH) part!: string;
  @ApiProperty() @IsText(COMMENT_LENGTH) text!: string;
}
