import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Matches } from 'class-validator';

/** `?objectType=indicator,indicator_target&objectId=…&before=…`; all may be left out. */
export class AuditQueryDto {
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @ArrayMaxSize(10)
  @Matches(/^[a-z][a-z_-]{0,59}$/, { each: true })
  objectType?: string[];

  @IsOptional() @IsUUID() objectId?: string;

  /** The id of an entry: only older ones are given. */
  @IsOptional() @Matches(/^\d{1,18}$/) before?: string;
}
