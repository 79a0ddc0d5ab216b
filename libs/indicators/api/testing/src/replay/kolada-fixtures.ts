import { koladaRow } from '@rt/indicators/domain/testing';

export type KoladaRow = ReturnType<typeof koladaRow>;

/** What the replay knows of Kolada; a spec may change it. */
export interface KoladaFixtures {
  kpis: Record<string, unknown>[];
  municipalities: { id: string; title: string; type: string }[];
  groups: { id: string; title: string }[];
  rows: KoladaRow[];
  /** The day something last changed, by KPI; asked for with `from_date`. */
  changedOn: Record<string, string>;
}

const REGIONS = { '0000': 'Riket', '0009': 'Region Gotland', '0020': 'Region Dalarna', '0021': 'Region Gävleborg' };
/** Those of the recorded answers first. */
const MUNICIPALITIES: Record<string, string> = {
  '0180': 'Stockholm',
  '0319': 'Älvkarleby',
  '0562': 'Finspång',
  '0687': 'Tranås',
  '0980': 'Gotland',
  '1082': 'Karlshamn',
  '1083': 'Sölvesborg',
  '1280': 'Malmö',
  '1480': 'Göteborg',
  '1885': 'Lindesberg',
  '1984': 'Arboga',
  '2080': 'Falun',
  '2084': 'Avesta',
};
const MANY = Array.from({ length: 40 }, (_, at) => String(2401 + at));

const kpi = (id: string, title: string, type: string, last: string | null) => ({
  id,
  title,
  description: `${title}. Påhittat nyckeltal. Senaste årets uppgifter är preliminära.`,
  is_divided_by_gender: true,
  municipality_type: type,
  auspice: 'X',
  operating_area: 'Regionen, övergripande',
  perspective: 'Resurser',
  publication_date: null,
  publ_period: last,
  has_ou_data: false,
});

const figure = (place: string, year: number, add: number) => ((Number(place.replace('G', '')) + year * 7) % 50) + add;
const rowsOf = (id: string, places: string[], first: number, last: number): KoladaRow[] =>
  places.flatMap((place) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at).map((year) =>
      koladaRow(
        place,
        year,
        { total: figure(place, year, 0.5), women: figure(place, year, 1), men: figure(place, year, 0) },
        { kpi: id },
      ),
    ),
  );

/** Small KPIs of our own in the form of the real ones: one for regions with groups, one that is over, one of 40 municipalities. */
export function koladaFixtures(): KoladaFixtures {
  const list = (names: Record<string, string>, type: string) =>
    Object.entries(names).map(([id, title]) => ({ id, title, type }));
  const many = Object.fromEntries(MANY.map((id) => [id, `Kommun ${id}`]));
  return {
    kpis: [
      kpi('N90001', 'Invånare med eftergymnasial utbildning, 25–64 år, andel (%)', 'L', '2024'),
      kpi('N90002', 'Långtidsarbetslöshet, 20–64 år, andel (%) (-2024)', 'A', null),
      kpi('N90003', 'Bredband i kommunen, andel (%)', 'K', '2024'),
    ],
    municipalities: [...list(REGIONS, 'L'), ...list(MUNICIPALITIES, 'K'), ...list(many, 'K')],
    groups: [
      { id: 'G90001', title: 'Liknande regioner socioekonomi, Region Dalarna, 2024' },
      { id: 'G90002', title: 'Alla regioner (ovägt medel)' },
    ],
    rows: [
      ...rowsOf('N90001', ['0000', '0020', '0021', 'G90001', 'G90002'], 2015, 2024),
      koladaRow('0020', 2014, { total: 99 }, { kpi: 'N90001', isdeleted: true }),
      ...rowsOf('N90002', ['0000', '0020'], 2015, 2024),
      ...rowsOf('N90003', MANY, 2020, 2024),
    ],
    changedOn: {},
  };
}
