import {
  AGGREGATIONS,
  type Aggregation,
  FREQUENCIES,
  type Frequency,
  INDICATOR_KINDS,
  type IndicatorKind,
  POLARITIES,
  SOURCE_KINDS,
} from '@rt/indicators/domain';
import { POLARITY_NAMES, SOURCE_KIND_NAMES } from '../indicator-words';

export const KIND_NAMES: Readonly<Record<IndicatorKind, string>> = {
  activity: $localize`:@@indicator-kind.activity:Aktivitet`,
  result: $localize`:@@indicator-kind.result:Resultat`,
  effect: $localize`:@@indicator-kind.effect:Effekt`,
  context: $localize`:@@indicator-kind.context:Omvärld`,
};

export const FREQUENCY_NAMES: Readonly<Record<Frequency, string>> = {
  month: $localize`:@@frequency.month:Varje månad`,
  quarter: $localize`:@@frequency.quarter:Varje kvartal`,
  year: $localize`:@@frequency.year:Varje år`,
  irregular: $localize`:@@frequency.irregular:Oregelbundet`,
};

export const AGGREGATION_NAMES: Readonly<Record<Aggregation, string>> = {
  sum: $localize`:@@aggregation.sum:Summeras`,
  mean: $localize`:@@aggregation.mean:Medelvärde`,
  latest: $localize`:@@aggregation.latest:Det senaste gäller`,
  none: $localize`:@@aggregation.none:Läggs inte ihop`,
};

const YES_NO = { true: $localize`:@@passport.yes:Ja`, false: $localize`:@@passport.no:Nej` } as const;

export interface PassportOption {
  value: string;
  name: string;
}

const options = <T extends string>(values: readonly T[], names: Readonly<Record<T, string>>): PassportOption[] =>
  values.map((value) => ({ value, name: names[value] }));

/** The fields of a passport that are chosen and not written, with what there is to choose. */
export const PASSPORT_CHOICES = {
  polarity: options(POLARITIES, POLARITY_NAMES),
  sourceKind: options(SOURCE_KINDS, SOURCE_KIND_NAMES),
  kind: options(INDICATOR_KINDS, KIND_NAMES),
  frequency: options(FREQUENCIES, FREQUENCY_NAMES),
  overTime: options(AGGREGATIONS, AGGREGATION_NAMES),
  overPlaces: options(
    AGGREGATIONS.filter((each) => each !== 'latest'),
    AGGREGATION_NAMES,
  ),
  bySex: options(['true', 'false'], YES_NO),
  isKey: options(['true', 'false'], YES_NO),
} as const;

export type ChosenKey = keyof typeof PASSPORT_CHOICES;
export const isChosen = (key: string): key is ChosenKey => key in PASSPORT_CHOICES;

/** The word for a choice; the text itself where it is none. */
export const choiceName = (key: ChosenKey, value: string): string =>
  PASSPORT_CHOICES[key].find((option) => option.value === value)?.name ?? value;

/** The choice that is called so; null where none is. */
export const choiceCalled = (key: ChosenKey, name: string): string | null =>
  PASSPORT_CHOICES[key].find((option) => option.name === name.trim())?.value ?? null;

/** The words of a choice by value, as the trail of changes reads them. */
export const choiceNames = (key: ChosenKey): Record<string, string> =>
  Object.fromEntries(PASSPORT_CHOICES[key].map(({ value, name }) => [value, name]));
