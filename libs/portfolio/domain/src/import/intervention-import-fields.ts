import type { ColumnField } from '@rt/shared/domain';
import { APPROPRIATIONS } from '../appropriation';
import { FACT_FIELDS } from './fact-fields';
import { field, GOAL_COLUMNS, type InterventionImportKey } from './intervention-import-keys';
import { FUND_LABELS, PAID_FIELDS } from './money-fields';

export { GOAL_COLUMNS, type GoalColumn, type InterventionImportKey } from './intervention-import-keys';

const goalColumns = GOAL_COLUMNS.flatMap((number) => [
  field(`goal${number}`, `Mål ${number}`, `Goal ${number}`, [`delmål ${number}`, `målkod ${number}`]),
  field(`share${number}`, `Andel ${number}`, `Share ${number}`, [
    `andel mål ${number}`,
    `procent ${number}`,
    `vikt ${number}`,
  ]),
]);

/** The appropriation by every number and name it has had. */
const appropriationSynonyms = [
  'anslag',
  ...new Set(
    APPROPRIATIONS.flatMap(({ number, name }) => [
      number,
      `${number}-medel`,
      `beviljat ${number}`,
      name.sv.toLowerCase(),
    ]),
  ),
];

/** In the order of the template. Names of the EU's open project lists (Kohesio) are among the synonyms. */
export const INTERVENTION_IMPORT_FIELDS: readonly ColumnField<InterventionImportKey>[] = [
  field(
    'reference',
    'Diarienummer',
    'Reference number',
    [
      'ärendenummer',
      'reference',
      'diarienr',
      'ärendenr',
      'projektnr',
      'dnr',
      'ärende',
      'ärende-id',
      'projektnummer',
      'projekt-id',
      'id',
      'case number',
      'operation unique identifier',
      'project id',
    ],
    ['Samma nummer ändrar samma insats.', 'The same number changes the same intervention.'],
  ),
  field('name', 'Namn', 'Name', [
    'insats',
    'projekt',
    'projektnamn',
    'insatsens namn',
    'benämning',
    'titel',
    'title',
    'project name',
    'operation name',
    'operation name programme language',
  ]),
  field(
    'kind',
    'Slag',
    'Type',
    ['typ', 'kind', 'insatstyp', 'typ av insats', 'project type'],
    [
      'Projekt, process, företagsstöd, kommersiell service eller egen verksamhet.',
      'Project, process, business support, commercial services or own activities.',
    ],
  ),
  field('organisation', 'Organisation', 'Organisation', [
    'utförare',
    'projektägare',
    'sökande',
    'stödmottagare',
    'genomförare',
    'ägare',
    'beneficiary',
    'beneficiary name',
    'applicant',
  ]),
  field(
    'manager',
    'Projektledare',
    'Project manager',
    ['insatsägare', 'ansvarig', 'kontaktperson', 'ledare', 'handläggare', 'e-post projektledare', 'manager', 'owner'],
    [
      'E-postadressen eller namnet på någon med konto i regionen.',
      'The e-mail address or name of somebody with an account in the region.',
    ],
  ),
  field('description', 'Beskrivning', 'Description', [
    'sammanfattning',
    'syfte',
    'summary',
    'operation summary',
    'operation summary programme language',
    'project summary',
  ]),
  field('startsOn', 'Börjar', 'Starts', [
    'startdatum',
    'start date',
    'start',
    'startar',
    'från',
    'projektstart',
    'operation start date',
    'from',
  ]),
  field('endsOn', 'Slutar', 'Ends', [
    'slutdatum',
    'end date',
    'slut',
    'till',
    'projektslut',
    'operation end date',
    'to',
  ]),
  field(
    'appropriation_1_1',
    FUND_LABELS.appropriation_1_1.sv,
    FUND_LABELS.appropriation_1_1.en,
    appropriationSynonyms,
    ['Kronor. Går också att skriva 1,2 mnkr eller 850 tkr.', 'Kronor. 1.2 MSEK or 850 tkr can be written too.'],
  ),
  field('erdf', 'ERUF', 'ERDF', [
    'regionalfonden',
    'europeiska regionala utvecklingsfonden',
    'beviljat eruf',
    'eu funding',
    'eu budget',
    'total eu expenditure',
    'operation total eu co financing',
  ]),
  field('esf_plus', 'ESF+', 'ESF+', ['esf', 'socialfonden', 'europeiska socialfonden', 'esf plus']),
  field('own', 'Egen finansiering', 'Own funding', ['egna medel', 'egen insats', 'regionens medel', 'own funds']),
  field('other', 'Annan finansiär', 'Other funder', [
    'annan finansiering',
    'other funds',
    'övrig finansiering',
    'medfinansiering',
    'annan',
    'other funding',
    'co-financing',
  ]),
  ...PAID_FIELDS,
  field(
    'year',
    'År',
    'Year',
    ['budgetår', 'beslutsår', 'bidragsår', 'year of funding'],
    [
      'Året som radens belopp gäller. Belopp för flera år skrivs i kolumner som ERUF 2026 och Utbetalt ERUF 2026.',
      'The year of the row’s amounts. Amounts of several years go in columns such as ERDF 2026 and Paid ERDF 2026.',
    ],
  ),
  ...FACT_FIELDS,
  field(
    'goals',
    'Mål',
    'Goals',
    ['mål och andelar', 'rus-mål', 'målkoppling', 'kopplade mål', 'delmål', 'goal', 'goals and shares'],
    [
      'Koder eller formuleringar med andel, till exempel 2.3: 40 %; 3.1: 60 %. Utan andelar delas insatsen lika.',
      'Codes or wordings with a share, such as 2.3: 40 %; 3.1: 60 %. Without shares the intervention is split equally.',
    ],
  ),
  ...goalColumns,
  field('mechanism', 'Så leder insatsen till målet', 'How it leads to the goal', [
    'mekanism',
    'koppling till målet',
    'hur insatsen bidrar',
    'motivering',
    'mechanism',
  ]),
  field('directness', 'Direkt eller indirekt', 'Direct or indirect', ['direkt', 'direkthet', 'directness']),
];
