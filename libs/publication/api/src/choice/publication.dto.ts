import { ApiProperty } from '@nestjs/swagger';
import {
  CONTACT_LENGTH,
  PUBLIC_KINDS,
  PUBLIC_THINGS_MAX,
  type PublicContact,
  type PublicKind,
  type PublicThing,
  type PublicationInput,
} from '@rt/publication/domain';
import { IsText } from '@rt/shared/api';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsOptional,
  IsUrl,
  IsUUID,
  ValidateNested,
} from 'class-validator';

export class PublicThingDto implements PublicThing {
  @ApiProperty({ enum: PUBLIC_KINDS }) @IsIn(PUBLIC_KINDS) kind!: PublicKind;
  @ApiProperty() @IsUUID() id!: string;
  @ApiProperty() @IsBoolean() withFiles!: boolean;
}

export class PublicContactDto implements PublicContact {
  @ApiProperty() @IsText(CONTACT_LENGTH) name!: string;
  @ApiProperty({ type: String, nullable: true }) @IsOptional() @IsEmail() email: string | null = null;
  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  url: string | null = null;
}

export class PublicationDto implements PublicationInput {
  @ApiProperty({ type: PublicContactDto, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PublicContactDto)
  contact: PublicContactDto | null = null;

  @ApiProperty({ type: [PublicThingDto] })
  @IsArray()
  @ArrayMaxSize(PUBLIC_THINGS_MAX)
  @ValidateNested({ each: true })
  @Type(() => PublicThingDto)
  things!: PublicThingDto[];
}
