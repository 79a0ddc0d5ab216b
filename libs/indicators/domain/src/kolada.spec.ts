import { koladaAnswer, koladaRow } from '../testing/src';
import { isKoladaData, readKolada } from './kolada';
import { StatisticsProblem } from './statistics-problem';

const placeOf = (answer: object) => {
  try {
    readKolada({ ...answer });
  } catch (error) {
    return error instanceof StatisticsProblem ? error.place : error;
  }
  return null;
};

describe('readKolada', () => {
  const two = koladaAnswer(
    koladaRow('0020', 2023, { total: 70, women: 68, men: 72 }),
    koladaRow('0000', 2024, { total: 71 }),
  );
  it('finds KPI, places, sexes and years', () =>
    expect(readKolada(two).dimensions.map(({ role, values }) => [role, values.map(({ code }) => code)])).toEqual([
      ['content', ['N00001']],
      ['place', ['00', '20']],
      ['sex', ['total', 'women', 'men']],
      ['time', ['2023', '2024']],
    ]));
  it('names regions as counties', () =>
    expect(readKolada(two).dimensions[1]?.values).toEqual([
      { code: '00', label: 'Riket' },
      { code: '20', label: 'Dalarnas län' },
    ]));
  it('has no cell for a combination the answer has no row for', () => expect(readKolada(two).cells.size).toBe(4));
  it('withdraws what Kolada has deleted', () =>
    expect([
      ...readKolada(
        koladaAnswer(koladaRow('0020', 2023, { total: 1 }), koladaRow('0020', 2024, { total: 2 }, { isdeleted: true })),
      ).cells.values(),
    ]).toEqual([
      { value: 1, preliminary: false },
      { value: null, preliminary: false, withdrawn: true },
    ]));
  it('withdraws nothing that has a new value in the same answer, whichever comes first', () => {
    const [old, fresh] = [
      koladaRow('0020', 2024, { total: 2 }, { isdeleted: true }),
      koladaRow('0020', 2024, { total: 3 }),
    ];
    for (const answer of [koladaAnswer(old, fresh), koladaAnswer(fresh, old)])
      expect([...readKolada(answer).cells.values()]).toEqual([{ value: 3, preliminary: false }]);
  });
  it('keeps a missing value as missing', () =>
    expect([...readKolada(koladaAnswer(koladaRow('0020', 2023, { total: null }))).cells.values()]).toEqual([
      { value: null, preliminary: false },
    ]));
  it('leaves several KPIs to be chosen between', () => {
    const file = readKolada(
      koladaAnswer(koladaRow('0020', 2023, { total: 1 }), koladaRow('0020', 2023, { total: 2 }, { kpi: 'N00002' })),
    );
    expect(file.dimensions[0]?.values.map(({ code }) => code)).toEqual(['N00001', 'N00002']);
    expect(file.sourceId).toBeNull();
  });
  it('says that it is one page of several', () => {
    expect(readKolada({ ...two, next_url: 'https://api.kolada.se/v3/data?page=2' }).incomplete).toBe(true);
    expect(readKolada({ ...two }).incomplete).toBe(false);
  });
  it('says that the value of a group is an unweighted mean', () =>
    expect(readKolada(koladaAnswer(koladaRow('G2329', 2023, { total: 1 }))).notes[0]).toMatchObject({
      mandatory: true,
    }));

  it.each<[string, object, string]>([
    ['no values', { values: [] }, 'values'],
    ['values that are no list', { values: {} }, 'values'],
    ['a row that is no object', { values: [1] }, 'values[0]'],
    ['a year with a fraction', { values: [{ ...koladaRow('0020', 2023.5, { total: 1 }) }] }, 'values[0].period'],
    ['a KPI that is no text', { values: [{ ...koladaRow('0020', 2023, { total: 1 }), kpi: 7 }] }, 'values[0].kpi'],
    [
      'a value that is a text',
      { values: [{ ...koladaRow('0020', 2023, {}), values: [{ gender: 'T', value: '1' }] }] },
      'values[0].values[0].value',
    ],
    [
      'an unknown gender',
      { values: [{ ...koladaRow('0020', 2023, {}), values: [{ gender: 'X', value: 1 }] }] },
      'values[0].values[0].gender',
    ],
    [
      'the same value twice',
      koladaAnswer(koladaRow('0020', 2023, { total: 1 }), koladaRow('0020', 2023, { total: 2 })),
      'values[1].values[0]',
    ],
  ])('refuses %s, naming the place', (_, answer, place) => expect(placeOf(answer)).toBe(place));
});

describe('isKoladaData', () => {
  it('does not take a list of KPIs for data', () =>
    expect(isKoladaData({ values: [{ id: 'N00001', title: 'Andel' }] })).toBe(false));
  it('does not take a json-stat table for Kolada', () => expect(isKoladaData({ value: [1] })).toBe(false));
});
