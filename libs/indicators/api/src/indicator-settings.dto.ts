import { COUNTRY_CODE, type IndicatorSettingsInput, isComparator, SETTINGS_LIMITS } from '@rt/indicators/domain';
import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, Max, Min, ValidateBy } from 'class-validator';

const { maxPerGoal, comparators } = SETTINGS_LIMITS;

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
}
