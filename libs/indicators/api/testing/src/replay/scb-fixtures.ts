/** A table as PxWebApi 2 gives it, with its figures. The replay answers from it, and a spec may change it. */
export interface ScbTable {
  id: string;
  label: string;
  updated: string;
  discontinued: boolean;
  dataset: ScbDataset;
}

export interface ScbDataset {
  [key: string]: unknown;
  label: string;
  updated: string;
  note?: string[];
  id: string[];
  size: number[];
  dimension: Record<string, ScbDimension>;
  value: (number | null)[];
}

export interface ScbDimension {
  [key: string]: unknown;
  label: string;
  category: { index: Record<string, number>; label: Record<string, string>; unit?: object };
  extension?: { elimination?: boolean; eliminationValueCode?: string };
}

interface Shape {
  id: string;
  label: string;
  notes?: string[];
  discontinued?: boolean;
  variables: [code: string, label: string, values: Record<string, string>, extension?: ScbDimension['extension']][];
  unit?: string;
}

const NOTE = 'Från och med referensåret 2025 är en liten slumpmässig osäkerhet införd i uppgifterna. Påhittad tabell.';
export const SEXES = { TotSa: 'totalt, samtliga män och kvinnor', '1': 'män', '2': 'kvinnor' };
const REGIONS = { '00': 'Riket', '20': 'Dalarnas län', '21': 'Gävleborgs län', '2080': 'Falun', '2084': 'Avesta' };
const COUNTIES = '01 03 04 05 06 07 08 09 10 12 13 14 17 18 19 20 21 22 23 24 25'.split(' ');

export const years = (first: number, last: number): Record<string, string> =>
  same(Array.from({ length: last - first + 1 }, (_, at) => String(first + at)));
const same = (codes: string[]) => Object.fromEntries(codes.map((code) => [code, code]));
const optional = (total?: string) => ({ elimination: true, ...(total ? { eliminationValueCode: total } : {}) });

/** Figures that are all different and the same in every run. */
const figure = (at: number) => Math.round((40 + ((at * 7919) % 5003) / 100) * 10) / 10;

export function scbTable({
  id,
  label,
  notes = [NOTE],
  discontinued = false,
  variables,
  unit = 'procent',
}: Shape): ScbTable {
  const content: Shape['variables'][number] = [
    'ContentsCode',
    'tabellinnehåll',
    { A1: label.split(' efter ')[0] ?? label },
  ];
  const all = [...variables.slice(0, -1), content, ...variables.slice(-1)];
  const size = all.map(([, , values]) => Object.keys(values).length);
  const dimension = Object.fromEntries(
    all.map(([code, words, values, extension]) => [
      code,
      {
        label: words,
        category: {
          index: Object.fromEntries(ordered(values).map((value, at) => [value, at])),
          label: values,
          ...(code === 'ContentsCode' ? { unit: { A1: { base: unit, decimals: 1 } } } : {}),
        },
        extension: extension ?? { elimination: false },
      },
    ]),
  );
  const updated = '2026-03-01T07:00:00Z';
  const dataset: ScbDataset = {
    version: '2.0',
    class: 'dataset',
    label,
    source: 'SCB',
    updated,
    note: notes,
    role: { time: ['Tid'], metric: ['ContentsCode'] },
    id: all.map(([code]) => code),
    size,
    dimension,
    value: Array.from({ length: size.reduce((product, length) => product * length, 1) }, (_, at) => figure(at)),
    extension: { noteMandatory: Object.fromEntries(notes.map((_, at) => [at, true])), px: { tableid: id } },
  };
  return { id, label, updated, discontinued, dataset };
}

/** Objects put codes that look like numbers first; the total is to come before them, as at SCB. */
const ordered = (values: Record<string, string>) =>
  Object.keys(values).sort((a, b) => Number(/^Tot/.test(b)) - Number(/^Tot/.test(a)));

/** Small tables of our own in the form of the real ones. The last variable of each is time. */
export const scbFixtures = (): ScbTable[] => [
  scbTable({
    id: 'TAB9001',
    label: 'Sysselsättningsgrad 20–64 år efter region och kön. År 2015-2024',
    variables: [
      ['Region', 'region', REGIONS],
      ['Kon', 'kön', SEXES, optional('TotSa')],
      ['Tid', 'år', years(2015, 2024)],
    ],
  }),
  scbTable({
    id: 'TAB9002',
    label: 'Folkmängd efter region och ålder. År 2004-2024',
    unit: 'antal',
    variables: [
      ['Region', 'region', { '03': 'Uppsala län', '19': 'Västmanlands län', '1917': 'Heby (-2006)', '0331': 'Heby' }],
      ['Alder', 'ålder', { '16-19': '16–19 år', '20-64': '20–64 år' }],
      ['Tid', 'år', years(2004, 2024)],
    ],
  }),
  scbTable({
    id: 'TAB9003',
    label: 'Arbetssökande efter län, ålder och kön. År 2000-2024',
    unit: 'antal',
    variables: [
      ['Region', 'region', Object.fromEntries(COUNTIES.map((code) => [code, `Län ${code}`]))],
      ['Alder', 'ålder', { '20-24': '20–24 år', '25-54': '25–54 år', '55-64': '55–64 år' }],
      ['Kon', 'kön', SEXES, optional('TotSa')],
      ['Tid', 'år', years(2000, 2024)],
    ],
  }),
  scbTable({
    id: 'TAB9004',
    label: 'Sysselsatta efter region, äldre tidsserie. År 2004-2018',
    discontinued: true,
    variables: [
      ['Region', 'region', REGIONS],
      ['Tid', 'år', years(2004, 2018)],
    ],
  }),
];
