import { ApiProperty } from '@nestjs/swagger';
import { LOGO_ALT_LENGTH, type RegionLookInput } from '@rt/identity/domain';
import { IsText } from '@rt/shared/api';
import { IsHexColor, IsOptional, Length } from 'class-validator';

export class RegionLookDto implements RegionLookInput {
  @ApiProperty({ type: String, nullable: true }) @IsOptional() @IsHexColor() @Length(7, 7) accent: string | null = null;
  @ApiProperty({ type: String, nullable: true }) @IsOptional() @IsText(LOGO_ALT_LENGTH) logoAlt: string | null = null;
}
