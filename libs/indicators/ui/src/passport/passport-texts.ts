import {
  INDICATOR_LIMITS,
  type IndicatorInput,
  PASSPORT_DEFAULTS,
  PASSPORT_LIMITS,
  type PassportDetails,
  type ValueInYear,
} from '@rt/indicators/domain';
import { parseNumber } from '@rt/shared/domain';
import { PASSPORT_CHOICES } from './passport-choices';

/** A passport as it stands in the fields of a form: every field a text. */
export type PassportTexts = Readonly<Record<PassportKey, string>>;
export type PassportKey = Exclude<keyof IndicatorInput, 'baseline'> | 'baselineValue' | 'baselineYear';

/** What is wrong with a form, by field, in words. */
export type FieldErrors<K extends string = string> = Partial<Record<K, string>>;

export const numberText = (value: number | null | undefined): string =>
  value == null ? '' : String(value).replace('.', ',');

const detailTexts = (details: PassportDetails) => ({
  justification: details.justification ?? '',
  kind: details.kind,
  frequency: details.frequency,
  lagMonths: numberText(details.lagMonths),
  overTime: details.overTime,
  overPlaces: details.overPlaces,
  numerator: details.numerator ?? '',
  denominator: details.denominator ?? '',
  bySex: String(details.bySex),
  groups: details.groups ?? '',
  responsible: details.responsible ?? '',
  qualityNotes: details.qualityNotes ?? '',
  usage: details.usage ?? '',
  isKey: String(details.isKey),
});

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
  ...detailTexts({ ...PASSPORT_DEFAULTS, ...input }),
});

export const EMPTY_PASSPORT: PassportTexts = textsOf({
  name: '',
  definition: null,
  unit: '',
  polarity: 'higher',
  sourceKind: 'other',
  source: '',
  sourceId: null,
  baseline: null,
});

/** The passport a form's texts make; ask `passportErrors` first. */
export const passportOf = (texts: PassportTexts): IndicatorInput & PassportDetails => ({
  name: texts.name.trim(),
  definition: textOrNone(texts.definition),
  unit: texts.unit.trim(),
  polarity: chosen('polarity', texts, 'none'),
  sourceKind: chosen('sourceKind', texts, 'other'),
  source: texts.source.trim(),
  sourceId: textOrNone(texts.sourceId),
  baseline: valueInYear(texts.baselineValue, texts.baselineYear),
  justification: textOrNone(texts.justification),
  kind: chosen('kind', texts, PASSPORT_DEFAULTS.kind),
  frequency: chosen('frequency', texts, PASSPORT_DEFAULTS.frequency),
  lagMonths: parseNumber(texts.lagMonths),
  overTime: chosen('overTime', texts, 'none'),
  overPlaces: chosen('overPlaces', texts, 'none'),
  numerator: textOrNone(texts.numerator),
  denominator: textOrNone(texts.denominator),
  bySex: texts.bySex === 'true',
  groups: textOrNone(texts.groups),
  responsible: textOrNone(texts.responsible),
  qualityNotes: textOrNone(texts.qualityNotes),
  usage: textOrNone(texts.usage),
  isKey: texts.isKey === 'true',
});

const textOrNone = (text: string) => text.trim() || null;

/** What is chosen in a field, where there is such a choice. */
function chosen<K extends 'polarity' | 'sourceKind' | 'kind' | 'frequency' | 'overTime' | 'overPlaces'>(
  key: K,
  texts: PassportTexts,
  otherwise: NonNullable<IndicatorInput[K]>,
): NonNullable<IndicatorInput[K]> {
  const known = PASSPORT_CHOICES[key].some(({ value }) => value === texts[key]);
  return known ? (texts[key] as NonNullable<IndicatorInput[K]>) : otherwise;
}

export function passportErrors(texts: PassportTexts): FieldErrors<PassportKey> {
  const required = (key: 'name' | 'unit' | 'source', message: string) =>
    texts[key].trim().length < INDICATOR_LIMITS[key].min ? { [key]: message } : {};
  const [baselineValue, baselineYear] = pairErrors(texts.baselineValue, texts.baselineYear);
  const lagMonths = lagError(texts.lagMonths);
  return {
    ...required('name', $localize`:@@passport.name-missing:Ge indikatorn ett namn.`),
    ...required('unit', $localize`:@@passport.unit-missing:Skriv enheten, till exempel procent eller antal.`),
    ...required('source', $localize`:@@passport.source-missing:Skriv vem som publicerar siffrorna.`),
    ...(baselineValue ? { baselineValue } : {}),
    ...(baselineYear ? { baselineYear } : {}),
    ...(lagMonths ? { lagMonths } : {}),
  };
}

function lagError(text: string): string | undefined {
  if (!text.trim()) return undefined;
  const { min, max } = PASSPORT_LIMITS.lagMonths;
  const months = parseNumber(text);
  const fits = months !== null && Number.isInteger(months) && months >= min && months <= max;
  return fits ? undefined : $localize`:@@passport.lag-wrong:Skriv hela månader, högst ${max}:max:.`;
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
