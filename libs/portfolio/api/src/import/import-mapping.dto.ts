import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsText } from '@rt/shared/api';
import { IsOptional, IsUUID } from 'class-validator';

/** A name for how the columns of a waiting file are read. */
export class ImportMappingDto {
  @ApiProperty() @IsText({ min: 2, max: 80 }) name!: string;
  @ApiProperty({ format: 'uuid' }) @IsUUID() batchId!: string;
}

/** Another name, or the columns as a waiting file has them now. */
export class ImportMappingChangeDto {
  @ApiPropertyOptional() @IsOptional() @IsText({ min: 2, max: 80 }) name?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() batchId?: string;
}
