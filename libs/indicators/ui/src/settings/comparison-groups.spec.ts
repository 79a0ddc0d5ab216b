import type { ComparisonGroup } from '@rt/indicators/domain';
import { render } from '../testing/render';
import { ComparisonGroups } from './comparison-groups';

const counties = ['17 Värmlands län', '21 Gävleborgs län'].map((text) => ({
  code: text.slice(0, 2),
  name: text.slice(3),
}));
const SIMILAR = { code: 'E1', name: 'Skogslän', counties: ['17', '21'] };

function show(groups: ComparisonGroup[]) {
  const rendered = render(ComparisonGroups, { groups, counties });
  const changed: ComparisonGroup[][] = [];
  rendered.fixture.componentInstance.changed.subscribe((each) => changed.push(each));
  return { ...rendered, changed };
}

describe('ComparisonGroups', () => {
  it('tells of a new group first when it has two counties', async () => {
    const { press, write, changed, text } = show([]);
    await press('Lägg till en grupp av län');
    await write('Värmlands län', '');
    expect(changed).toEqual([]);
    expect(text()).toMatch(/Välj minst två län.*Inget är sparat/);
    await write('Gävleborgs län', '');
    expect(changed[0]).toEqual([{ code: 'E1', name: 'Liknande regioner', counties: ['17', '21'] }]);
  });
  it('does not tell of a group that is left with one county, and says so', async () => {
    const { write, changed, text } = show([SIMILAR]);
    await write('Värmlands län', '');
    expect(changed).toEqual([]);
    expect(text()).toMatch(/Välj minst två län/);
  });
  it('does not take a name away, and takes another', async () => {
    const { write, changed, text, element } = show([SIMILAR]);
    element.querySelector('input')?.dispatchEvent(new Event('blur'));
    await write('Gruppens namn', ' ');
    expect([changed.length, text().includes('Ge gruppen ett namn.')]).toEqual([0, true]);
    await write('Gruppens namn', 'Skogslänen');
    expect(changed[0]).toEqual([{ ...SIMILAR, name: 'Skogslänen' }]);
  });
  it('removes a group, and leaves those of the source alone', async () => {
    const atKolada = { code: 'G1', name: 'Alla regioner', counties: [] };
    const { press, changed, texts } = show([SIMILAR, atKolada]);
    expect(texts('legend')).toEqual(['Skogslän']);
    await press('Ta bort gruppen');
    expect(changed).toEqual([[atKolada]]);
  });
  it('says what the line will be called', () =>
    expect(show([SIMILAR]).text()).toContain('”ovägt medelvärde av 2 län (Skogslän)”'));
});
