import { koladaAnswer, koladaRow, smallDataset } from '../testing/src';
import { readJsonStat } from './json-stat';
import { readKolada } from './kolada';
import { missingInChoice, suggestChoice, toBeFixed } from './statistics-choice';

const file = readJsonStat(smallDataset());

describe('suggestChoice', () => {
  it('starts from the region’s own county and all sexes', () =>
    expect(suggestChoice(file, '21')).toMatchObject({ places: ['21'], sexes: ['total', 'women', 'men'] }));
  it('does not pick somebody else’s county', () => expect(suggestChoice(file, '25').places).toEqual([]));
  it('takes Gotland the municipality where there is no Gotland the region', () => {
    const places = ['0000', '0980', '0180'].map((place) => koladaRow(place, 2024, { total: 1 }));
    expect(suggestChoice(readKolada(koladaAnswer(...places)), '09').places).toEqual(['0980']);
    const both = readKolada(koladaAnswer(...places, koladaRow('0009', 2024, { total: 2 })));
    expect(suggestChoice(both, '09').places).toEqual(['09']);
  });
  it('takes the only place there is', () =>
    expect(suggestChoice(readKolada(koladaAnswer(koladaRow('0000', 2024, { total: 1 }))), '20').places).toEqual([
      '00',
    ]));
  it('picks the only content and leaves ages, which have no total, to the person', () =>
    expect(suggestChoice(file, '20').fixed).toEqual([{ dimension: 'ContentsCode', value: 'A1' }]));
  it('picks a value that calls itself a total', () => {
    const { Alder } = smallDataset().dimension;
    const category = { index: ['16-19', 'tot16-64'], label: { 'tot16-64': 'totalt 16-64 år' } };
    const withTotal = readJsonStat(
      smallDataset({ dimension: { ...smallDataset().dimension, Alder: { ...Alder, category } } }),
    );
    expect(suggestChoice(withTotal, '20').fixed).toContainEqual({ dimension: 'Alder', value: 'tot16-64' });
  });
});

describe('missingInChoice', () => {
  it('names what is left to choose', () =>
    expect(missingInChoice(file, suggestChoice(file, '25')).map(({ place }) => place)).toEqual([
      'fixed.Alder',
      'places',
    ]));
  it('asks for nothing more where the choice is complete', () =>
    expect(
      missingInChoice(file, {
        fixed: toBeFixed(file).map(({ code }) => ({ dimension: code, value: 'x' })),
        places: ['20'],
        sexes: ['total'],
      }),
    ).toEqual([]));
});
