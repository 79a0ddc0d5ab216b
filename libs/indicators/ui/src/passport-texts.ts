import {
  INDICATOR_LIMITS,
  type IndicatorInput,
  type PassportDetails,
  POLARITIES,
  SOURCE_KINDS,
  type ValueInYear,
} from '@rt/indicators/domain';
import { parseNumber } from '@rt/shared/domain';

/** A passport as it stands in the fields of a form: every field a text. */
export type PassportTexts = Readonly<Record<PassportKey, string>>;
export type PassportKey =
  Exclude<keyof IndicatorInput, 'baseline' | keyof PassportDetails> | 'baselineValue' | 'baselineYear';

export const EMPTY_PASSPORT: PassportTexts = {
  name: '',
  definition: '',
  unit: '',
  polarity: 'higher',
  sourceKind: 'other',
  source: '',
  sourceId: '',
  baselineValue: '',
  baselineYear: '',
};

/** What is wrong with a form, by field, in words. */
export type FieldErrors<K extends string = string> = Partial<Record<K, string>>;

export const numberText = (value: number | null | undefined): string =>
  value == null ? '' : String(value).replace('.', ',');

export const textsOf = (input: IndicatorInput): PassportTexts => ({
  name: input.name,
  definition: input.definition ?? '',
  unit: input.unit,
  polarity: input.polarity,
  sourceKind: input.sourceKind,
  source: input.source,
  sourceId: input.sourceId ?? '',
  baselineValue: numberText(input.baseline?.value),
  baselineYear: numberText(input.baseline?.year),
});

/** The passport a form's texts make; ask `passportErrors` first. */
export const passportOf = (texts: PassportTexts): IndicatorInput => ({
  name: texts.name.trim(),
  definition: texts.definition.trim() || null,
  unit: texts.unit.trim(),
  polarity: POLARITIES.find((each) => each === texts.polarity) ?? 'none',
  sourceKind: SOURCE_KINDS.find((each) => each === texts.sourceKind) ?? 'other',
  source: texts.source.trim(),
  sourceId: texts.sourceId.trim() || null,
  baseline: valueInYear(texts.baselineValue, texts.baselineYear),
});

export function passportErrors(texts: PassportTexts): FieldErrors<PassportKey> {
  const required = (key: 'name' | 'unit' | 'source', message: string) =>
    texts[key].trim().length < INDICATOR_LIMITS[key].min ? { [key]: message } : {};
  const [baselineValue, baselineYear] = pairErrors(texts.baselineValue, texts.baselineYear);
  return {
    ...required('name', $localize`:@@passport.name-missing:Ge indikatorn ett namn.`),
    ...required('unit', $localize`:@@passport.unit-missing:Skriv enheten, till exempel procent eller antal.`),
    ...required('source', $localize`:@@passport.source-missing:Skriv vem som publicerar siffrorna.`),
    ...(baselineValue ? { baselineValue } : {}),
    ...(baselineYear ? { baselineYear } : {}),
  };
}

/** A value and its year from two fields; null where both are empty or one cannot be read. */
export function valueInYear(value: string, year: string): ValueInYear | null {
  const [number, inYear] = [parseNumber(value), parseNumber(year)];
  return number === null || inYear === null ? null : { value: number, year: inYear };
}

/** What is wrong with a value and with its year; one without the other is not enough. */
export function pairErrors(value: string, year: string, required = false): [string?, string?] {
  if (!value.trim() && !year.trim() && !required) return [];
  const { min, max } = INDICATOR_LIMITS.year;
  const inYear = parseNumber(year);
  const yearFits = inYear !== null && Number.isInteger(inYear) && inYear >= min && inYear <= max;
  return [
    parseNumber(value) === null ? $localize`:@@pair.value:Skriv ett tal, till exempel 78,5.` : undefined,
    yearFits ? undefined : $localize`:@@pair.year:Skriv året med fyra siffror.`,
  ];
}

/** The fields that differ, for a change that leaves the rest alone. */
export function changeBetween(before: IndicatorInput, after: IndicatorInput): Partial<IndicatorInput> {
  const keys = Object.keys(after) as (keyof IndicatorInput)[];
  const differs = (key: keyof IndicatorInput) => JSON.stringify(before[key]) !== JSON.stringify(after[key]);
  return Object.fromEntries(keys.filter(differs).map((key) => [key, after[key]]));
}
