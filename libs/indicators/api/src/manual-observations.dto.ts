import {
  INDICATOR_LIMITS,
  MANUAL_LIMITS,
  type ManualObservation,
  type ManualObservations,
  SEXES,
  type Sex,
} from '@rt/indicators/domain';
import { IsText } from '@rt/shared/api';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

const { value } = INDICATOR_LIMITS;

export class ManualObservationDto implements ManualObservation {
  @IsString()
  @Matches(MANUAL_LIMITS.placeCode, {
    context: { sv: 'Ska vara en platskod, som 20.', en: 'Must be a place code, such as 20.' },
  })
  placeCode!: string;

  @IsOptional() @IsText({ min: 1, max: 200 }) placeName?: string | null;
  @IsIn(SEXES) sex!: Sex;
  @IsString() @MaxLength(20) period!: string;
  @IsOptional() @IsNumber({ allowInfinity: false, allowNaN: false }) @Min(-value) @Max(value) value!: number | null;
}

export class ManualObservationsDto implements ManualObservations {
  @IsText(MANUAL_LIMITS.label) label!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MANUAL_LIMITS.values)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ManualObservationDto)
  values!: ManualObservationDto[];
}
