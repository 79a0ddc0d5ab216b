import { ApiProperty } from '@nestjs/swagger';
import { type ColumnMapping, type MappingInput } from '@rt/shared/domain';
import { IsInt, IsObject, Max, Min } from 'class-validator';
import { IsText } from '../text';

/** Which sheet is read, where its headings are, and which column holds what; the names are checked against the file. */
export class MappingDto implements MappingInput {
  @ApiProperty({ minimum: 0 }) @IsInt() @Min(0) @Max(1000) sheet!: number;
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) @Max(1_048_576) headerRow!: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } }) @IsObject() columns!: ColumnMapping;
}

/** Names the preview that is to be carried out. */
export class ApplicationDto {
  @ApiProperty() @IsText({ min: 1, max: 100 }) digest!: string;
}
