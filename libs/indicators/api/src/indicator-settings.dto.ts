import {
  type ComparisonGroup,
  countiesFit,
  COUNTRY_CODE,
  GROUP_LIMITS,
  type IndicatorSettingsInput,
  isComparator,
  isOwnGroup,
  isSourceGroup,
  SETTINGS_LIMITS,
} from '@rt/indicators/domain';
import { IsText } from '@rt/shared/api';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsObject,
  IsString,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';

const { maxPerGoal, comparators } = SETTINGS_LIMITS;

export class ComparisonGroupDto implements ComparisonGroup {
  @ValidateBy(
    {
      name: 'isGroupCode',
      validator: { validate: (code) => typeof code === 'string' && (isOwnGroup(code) || isSourceGroup(code)) },
    },
    {
      context: { sv: 'Ska vara en grupps kod, som G2329 eller E1.', en: 'Must be a group code, such as G2329 or E1.' },
    },
  )
  code!: string;
  @IsText(GROUP_LIMITS.name) name!: string;
  @IsArray()
  @ArrayUnique()
  @IsString({ each: true })
  @ValidateBy(
    {
      name: 'countiesFit',
      validator: {
        validate: (counties, args) =>
          Array.isArray(counties) && countiesFit({ ...(args?.object as ComparisonGroupDto), counties }),
      },
    },
    {
      context: {
        sv: 'Välj minst två län till en egen grupp; källans grupper har inga län här.',
        en: 'Choose at least two counties for a group of your own; groups of the source have no counties here.',
      },
    },
  )
  counties!: string[];
}

export class IndicatorSettingsDto implements IndicatorSettingsInput {
  @IsInt() @Min(maxPerGoal.min) @Max(maxPerGoal.max) maxPerGoal!: number;
  @IsArray()
  @ArrayMaxSize(comparators)
  @ArrayUnique()
  @ValidateBy(
    { name: 'isComparator', validator: { validate: (code) => typeof code === 'string' && isComparator(code) } },
    {
      each: true,
      context: {
        sv: `Välj län, kommuner eller Koladas grupper; riket (${COUNTRY_CODE}) är alltid med.`,
        en: `Choose counties, municipalities or Kolada's groups; the country (${COUNTRY_CODE}) is always there.`,
      },
    },
  )
  comparators!: string[];
  @IsArray()
  @ArrayMaxSize(GROUP_LIMITS.groups)
  @ArrayUnique(({ code }: ComparisonGroupDto) => code)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ComparisonGroupDto)
  groups!: ComparisonGroupDto[];
}
