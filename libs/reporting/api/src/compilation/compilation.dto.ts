import { ApiProperty } from '@nestjs/swagger';
import { CODED_THEMES, type CodedTheme } from '@rt/reporting/domain';
import { IsText } from '@rt/shared/api';
import { IsIn } from 'class-validator';

export class CodeQuery {
  @ApiProperty({ enum: CODED_THEMES }) @IsIn(CODED_THEMES) theme!: CodedTheme;
  @ApiProperty() @IsText({ min: 1, max: 80 }) code!: string;
}

export class PartQuery {
  @ApiProperty() @IsText({ min: 1, max: 50 }) part!: string;
}
