import { ApiProperty } from '@nestjs/swagger';
import {
  EXPORT_FORMATS,
  EXPORTED,
  type Exported,
  type ExportFormat,
  type ExportInput,
  REPORT_YEARS,
} from '@rt/reporting/domain';
import { IsIn, IsInt, Max, Min } from 'class-validator';

const LANGUAGES = ['sv', 'en'] as const;

export class ExportDto implements ExportInput {
  @ApiProperty({ enum: EXPORTED }) @IsIn(EXPORTED) of!: Exported;
  @ApiProperty() @IsInt() @Min(REPORT_YEARS.min) @Max(REPORT_YEARS.max) year!: number;
  @ApiProperty({ enum: EXPORT_FORMATS }) @IsIn(EXPORT_FORMATS) format!: ExportFormat;
  @ApiProperty({ enum: LANGUAGES }) @IsIn(LANGUAGES) language!: 'sv' | 'en';
}
