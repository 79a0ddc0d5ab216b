import { CODE_LIST_NAMES, CODE_LISTS, type CodeList } from '../code-list';
import { field } from './intervention-import-keys';

const LIST_SYNONYMS: Readonly<Record<CodeList, string[]>> = {
  theme: ['tema', 'teman', 'tematiskt område', 'insatsområde', 'theme', 'kategori'],
  target_group: ['målgrupp', 'target group', 'target groups'],
  support_form: ['stödtyp', 'stödform', 'stödformer', 'support form', 'support forms', 'stödslag'],
  legal_ground: ['rättslig grund', 'förordning', 'lagrum', 'legal ground', 'legal grounds', 'legal basis'],
};

const SEVERAL: [string, string] = [
  'Koder eller namn ur regionens lista, flera med semikolon mellan.',
  'Codes or names of the region’s list, several with semicolons between.',
];
const QUESTION: [string, string] = [
  'Huvudsyfte, delvis, nej eller inte relevant. Efter ett kolon kan du skriva hur.',
  'Main, part, no or not relevant. After a colon you can write how.',
];

/** What an intervention is sorted, placed and followed by. */
export const FACT_FIELDS = [
  ...CODE_LISTS.map((list) =>
    field(list, CODE_LIST_NAMES[list].sv, CODE_LIST_NAMES[list].en, LIST_SYNONYMS[list], SEVERAL),
  ),
  field(
    'municipalities',
    'Kommuner',
    'Municipalities',
    ['kommun', 'municipality', 'kommunkod', 'kommunkoder', 'ort', 'plats'],
    [
      'Namn eller fyrsiffriga koder, flera med semikolon mellan. Tomt eller hela länet: ingen viss kommun.',
      'Names or four-digit codes, several with semicolons between. Empty: no one municipality.',
    ],
  ),
  field(
    'actionPlan',
    'Handlingsplan',
    'Action plan',
    ['plan', 'handlingsplanen', 'action plans'],
    ['Planens namn som det står i regionen.', 'The plan’s name as it is in the region.'],
  ),
  field(
    'secret',
    'Skyddad uppgift',
    'Secret',
    ['sekretess', 'skyddad', 'hemlig', 'secrecy', 'confidential'],
    ['Ja eller nej. En tom cell ändrar inget.', 'Yes or no. An empty cell changes nothing.'],
  ),
  field('equality', 'Jämställdhet', 'Gender equality', ['jämställdhetsmarkör', 'equality'], QUESTION),
  field(
    'integration_diversity',
    'Integration och mångfald',
    'Integration and diversity',
    ['integration', 'mångfald', 'diversity'],
    QUESTION,
  ),
  field(
    'environment_climate',
    'Miljö och klimat',
    'Environment and climate',
    ['miljö', 'klimat', 'hållbar utveckling', 'environment', 'climate'],
    QUESTION,
  ),
];
