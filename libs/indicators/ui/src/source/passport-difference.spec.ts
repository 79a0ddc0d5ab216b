import { detail } from '../testing/indicators';
import { render } from '../testing/render';
import { PassportDifference } from './passport-difference';

describe('PassportDifference', () => {
  const show = (difference: object) => {
    const rendered = render(PassportDifference, { passport: detail({ sourceId: 'TAB1' }), difference, replace: false });
    const chosen: boolean[] = [];
    rendered.fixture.componentInstance.chosen.subscribe((each) => chosen.push(each));
    return { ...rendered, chosen };
  };
  it('says nothing where nothing is changed', () => expect(show({ filled: {}, replaced: {} }).text()).toBe(''));
  it('says what is filled in', () =>
    expect(show({ filled: { sourceKind: 'scb', sourceId: 'TAB2' }, replaced: {} }).text()).toBe(
      'I indikatorpasset fylls i: Siffrorna kommer från: SCB; Tabell eller nyckeltal: TAB2.',
    ));
  it('offers what would be replaced, and replaces nothing by itself', async () => {
    const { texts, write, chosen } = show({ filled: {}, replaced: { source: 'Kolada', sourceId: 'N1' } });
    expect(texts('li')).toEqual([
      'Källa: nu ”SCB”, källan säger ”Kolada”',
      'Tabell eller nyckeltal: nu ”TAB1”, källan säger ”N1”',
    ]);
    expect(chosen).toEqual([]);
    await write('Skriv det källan säger i passet', '');
    expect(chosen[0]).toBe(true);
  });
});
