import { type Cell, cellText, type ColumnField, plainName, suggestMapping } from '@rt/shared/domain';
import { INTERVENTION_IMPORT_FIELDS } from './intervention-import-fields';

/** What the EU's open project lists have besides what every file with interventions can have. */
export type KohesioKey = 'euTotal' | 'euAmount' | 'euRate' | 'euFund' | 'euCategory' | 'euPlace';

const field = (key: KohesioKey, sv: string, en: string, synonyms: string[]): ColumnField<KohesioKey> => ({
  key,
  label: { sv, en },
  synonyms,
});

/** After article 49(3) of regulation (EU) 2021/1060, its Swedish wording, annex XII of 1303/2013, and Kohesio's own names. */
export const KOHESIO_FIELDS: readonly ColumnField<KohesioKey>[] = [
  field('euTotal', 'Totala stödberättigande utgifter', 'Total eligible expenditure', [
    'total eligible expenditure amount',
    'total eligible expenditure allocated to the operation',
    'operation total eligible expenditure amount',
    'total cost of the operation',
    'operation total budget',
    'total kostnad för insatsen',
    'insatsens totala kostnad',
    'totala stödberättigande utgifter för insatsen',
  ]),
  field('euAmount', 'EU-medel', 'EU amount', [
    'eu budget',
    'eu contribution',
    'eu funding',
    'eu stöd',
    'operation total eu co financing',
    'operation eu budget',
    'union contribution',
    'unionens bidrag',
  ]),
  field('euRate', 'Unionens medfinansieringsgrad', 'EU co-financing rate', [
    'union co financing rate',
    'union cofinancing rate',
    'eu cofinancing rate',
    'co financing rate',
    'union co financing rate as per priority axis',
    'unionens medfinansieringssats',
    'eu medfinansieringsgrad',
  ]),
  field('euFund', 'Berörd fond', 'Fund', ['fund concerned', 'fund code', 'fund name', 'fond', 'eu fund']),
  field('euCategory', 'Interventionskategori', 'Category of intervention', [
    'name of category of intervention',
    'category of intervention label',
    'type of intervention',
    'intervention field',
    'interventionsområde',
    'insatskategori',
  ]),
  field('euPlace', 'Plats', 'Location', [
    'location indicator',
    'operation location',
    'operation postcode',
    'operation postcode or other appropriate location indicator',
    'operation location indicator',
    'postcode',
    'nuts',
    'nuts 3',
    'nuts code',
    'platsindikator',
    'postnummer',
    'geolokalisering',
  ]),
];

const SHARED = ['reference', 'name', 'organisation', 'description', 'startsOn', 'endsOn', 'municipalities'];
/** Names that only such lists have for what all files have. */
const SWEDISH: Readonly<Record<string, string[]>> = {
  reference: ['insatsens unika identifieringskod', 'operation identifier', 'operation id'],
  name: ['insatsens namn', 'operation name english', 'name of operation'],
  organisation: ['stödmottagarens namn', 'name of beneficiary', 'beneficiary'],
  description: [
    'insatsens syfte',
    'insatsens syfte och förväntade eller faktiska resultat',
    'purpose of the operation',
  ],
  startsOn: ['insatsens startdatum', 'start date of the operation'],
  endsOn: [
    'insatsens slutdatum',
    'end date of the operation',
    'expected or actual date of completion of the operation',
  ],
};

/** What a file read as such a list can hold. */
export const KOHESIO_READ: readonly ColumnField[] = [
  ...INTERVENTION_IMPORT_FIELDS.filter(({ key }) => SHARED.includes(key)).map((one) => ({
    ...one,
    synonyms: [...one.synonyms, ...(SWEDISH[one.key] ?? [])],
  })),
  ...KOHESIO_FIELDS,
];

/** Words that tell such a list from a case system's file. */
const OF_A_LIST =
  /^operation |^insatsens |stödmottagarens namn|eligible expenditure|stödberättigande|co ?financing rate|unionens|berörd fond/;
const ENOUGH = 4;

/** The columns of a file that is one of the EU's lists of operations; null for other files. */
export function kohesioColumns(headings: readonly (Cell | undefined)[]): Partial<Record<string, number>> | null {
  const telling = headings.filter((heading) => OF_A_LIST.test(plainName(cellText(heading))));
  if (telling.length < ENOUGH) return null;
  const columns = suggestMapping(headings, KOHESIO_READ);
  const hasMoney = columns['euTotal'] !== undefined || columns['euAmount'] !== undefined;
  return columns['name'] !== undefined && hasMoney ? columns : null;
}
