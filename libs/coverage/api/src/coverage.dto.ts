import type { Id } from '@rt/shared/domain';
import { IsOptional, IsUUID } from 'class-validator';

export class CoverageQuery {
  @IsOptional() @IsUUID() versionId?: Id;
}
