import type { ColumnField } from '@rt/shared/domain';
import type { Formulation } from '../goal';

/** What a column of a file with goals can hold. */
export type GoalImportKey = 'level' | 'code' | 'parent' | 'wording' | keyof Formulation;

const field = (
  key: GoalImportKey,
  sv: string,
  en: string,
  synonyms: string[],
  hint?: [string, string],
): ColumnField<GoalImportKey> => ({
  key,
  label: { sv, en },
  synonyms,
  ...(key === 'wording' ? { required: true } : {}),
  ...(hint ? { hint: { sv: hint[0], en: hint[1] } } : {}),
});

/** In the order of the template. */
export const GOAL_IMPORT_FIELDS: readonly ColumnField<GoalImportKey>[] = [
  field(
    'level',
    'Nivå',
    'Level',
    ['målnivå', 'typ', 'måltyp', 'goal level', 'type'],
    [
      'Någon av regionens nivåer. Tomt: nivån under målet ovanför.',
      'One of the region’s levels. Empty: the level below the goal above.',
    ],
  ),
  field(
    'code',
    'Kod',
    'Code',
    ['nr', 'nummer', 'målnummer', 'målkod', 'beteckning', 'id', 'number', 'goal code', 'numrering'],
    [
      'Strategins egen numrering, till exempel 2.3. Samma kod ändrar samma mål.',
      'The strategy’s own numbering, such as 2.3. The same code changes the same goal.',
    ],
  ),
  field(
    'parent',
    'Ligger under',
    'Stands under',
    ['överordnat mål', 'förälder', 'del av', 'överordnad', 'parent', 'parent code', 'parent goal', 'tillhör'],
    [
      'Koden eller formuleringen för målet ovanför. Behövs inte om koden visar det: 2.3 ligger under 2.',
      'The code or wording of the goal above. Not needed where the code shows it: 2.3 stands under 2.',
    ],
  ),
  field(
    'wording',
    'Mål',
    'Goal',
    [
      'formulering',
      'målformulering',
      'måltext',
      'text',
      'målsättning',
      'namn',
      'wording',
      'goal text',
      'goal wording',
      'title',
      'delmål',
      'benämning',
    ],
    ['Målet som det står i strategin.', 'The goal as it is worded in the strategy.'],
  ),
  field('measure', 'Mått', 'Measure', ['indikator', 'mäts med', 'mätetal', 'indicator']),
  field('unit', 'Enhet', 'Unit', ['måttenhet', 'unit of measure']),
  field('baselineValue', 'Utgångsvärde', 'Baseline', [
    'basvärde',
    'nuläge',
    'startvärde',
    'baseline value',
    'utgångsläge',
  ]),
  field('baselineYear', 'Utgångsår', 'Baseline year', [
    'basår',
    'startår',
    'utgångsvärde år',
    'nuläge år',
    'år för utgångsvärde',
  ]),
  field('targetValue', 'Målvärde', 'Target', ['målnivå värde', 'target value', 'målvärde värde', 'mål värde']),
  field('targetYear', 'Målår', 'Target year', [
    'år',
    'slutår',
    'målvärde år',
    'senast',
    'deadline',
    'year',
    'år för målvärde',
  ]),
  field('population', 'Vem det gäller', 'Population', ['målgrupp', 'population', 'för vem', 'target group', 'vilka']),
  field('responsible', 'Ansvarig', 'Responsible', [
    'ansvarig funktion',
    'målägare',
    'ägare',
    'ansvar',
    'owner',
    'responsible organisation',
  ]),
  field('source', 'Källa', 'Source', ['datakälla', 'statistikkälla', 'data source']),
];

export const FORMULATION_KEYS = [
  'measure',
  'unit',
  'baselineValue',
  'baselineYear',
  'targetValue',
  'targetYear',
  'population',
  'responsible',
  'source',
] as const satisfies readonly (keyof Formulation)[];
