import { INDICATOR_LIMITS, PASSPORT_LIMITS } from '@rt/indicators/domain';
import type { PassportKey } from './passport-texts';

/** One field of a passport: how it is written, and what helps in writing it. */
export interface PassportFieldSpec {
  key: PassportKey;
  write: 'line' | 'area' | 'decimal' | 'whole' | 'choice';
  max?: number;
  required?: boolean;
  hint?: string;
  example?: string;
}

/** Fields that belong together, those on one row beside each other. */
export interface PassportGroup {
  heading: string;
  rows: PassportFieldSpec[][];
}

const { text, short } = PASSPORT_LIMITS;
const line = (key: PassportKey, more: Partial<PassportFieldSpec> = {}): PassportFieldSpec => ({
  key,
  write: 'line',
  max: short.max,
  ...more,
});
const area = (key: PassportKey, hint = ''): PassportFieldSpec => ({ key, write: 'area', max: text.max, hint });
const choice = (key: PassportKey, hint = ''): PassportFieldSpec => ({ key, write: 'choice', hint });

const NAME = line('name', { max: INDICATOR_LIMITS.name.max, required: true });
const UNIT = line('unit', {
  max: INDICATOR_LIMITS.unit.max,
  required: true,
  example: $localize`:@@passport.unit-example:procent`,
});
const BASELINE: PassportFieldSpec[] = [
  { key: 'baselineValue', write: 'decimal' },
  { key: 'baselineYear', write: 'whole' },
];
const SOURCE = line('source', {
  max: INDICATOR_LIMITS.source.max,
  required: true,
  example: $localize`:@@passport.source-example:SCB, arbetskraftsundersökningen`,
});

/** What is needed to begin, before and after what else a form asks for. */
export const BRIEF_ROWS: Record<'before' | 'after', PassportFieldSpec[][]> = {
  before: [[NAME], [UNIT, choice('polarity')], BASELINE],
  after: [[choice('sourceKind')], [SOURCE]],
};

/** The whole passport. */
export const PASSPORT_GROUPS: PassportGroup[] = [
  {
    heading: $localize`:@@passport.what:Vad den visar`,
    rows: [
      [NAME],
      [area('definition', $localize`:@@passport.definition-hint:Vad som räknas, för vilka och hur.`)],
      [area('justification', $localize`:@@passport.justification-hint:Vad den säger om målet.`)],
      [choice('kind'), choice('polarity')],
      [choice('isKey', $localize`:@@passport.key-hint:En av de få som regionen redovisar först.`)],
    ],
  },
  {
    heading: $localize`:@@passport.how:Hur den räknas`,
    rows: [
      [UNIT],
      BASELINE,
      [area('numerator')],
      [area('denominator')],
      [choice('overTime'), choice('overPlaces')],
      [choice('bySex'), line('groups', { example: $localize`:@@passport.groups-example:födelseland, ålder` })],
    ],
  },
  {
    heading: $localize`:@@passport.where-from:Varifrån siffrorna kommer`,
    rows: [
      [choice('sourceKind'), line('sourceId', { max: INDICATOR_LIMITS.sourceId.max, example: 'TAB6471' })],
      [SOURCE],
      [choice('frequency'), { key: 'lagMonths', write: 'whole' }],
      [area('qualityNotes')],
    ],
  },
  {
    heading: $localize`:@@passport.whose:Vems den är och hur den används`,
    rows: [
      [line('responsible', { hint: $localize`:@@passport.responsible-hint:En roll eller en kontakt i arbetet.` })],
      [area('usage', $localize`:@@passport.usage-hint:Var och när siffrorna används.`)],
    ],
  },
];
