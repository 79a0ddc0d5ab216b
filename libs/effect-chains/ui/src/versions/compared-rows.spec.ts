import { compareChains } from '@rt/effect-chains/domain';
import { arrow, box, chainFixture, LiveFixture } from '../testing/live-fixture';
import { bothSides, comparedSections, countDifferences } from './compared-rows';

const names = new LiveFixture().names();
const REST = { edge: 'Pilar', evidence: 'Evidens', group: 'Grupper' };
const before = chainFixture({
  nodes: [box('a', 'activity', { amount: 10 }), box('b', 'output')],
  edges: [arrow('ab')],
});
const after = chainFixture({ nodes: [box('a', 'activity', { amount: 1200, text: 'Ny text' }), box('c', 'goal')] });
const told = () => {
  const content = bothSides(before, after);
  const naming = { content, references: before.references, names, language: 'sv' as const };
  return comparedSections(compareChains(before, after), naming, REST);
};

describe('what differs between two versions', () => {
  it('stands column by column, then the arrows; what is the same is left out', () =>
    expect(told().map(({ heading, rows }) => [heading, rows.map(({ state, name }) => [state, name])])).toEqual([
      ['Aktivitet', [['changed', 'Rutan ”Ny text”']]],
      ['Prestation', [['removed', 'Rutan ”Ruta b”']]],
      ['Mål', [['added', 'Rutan ”Ruta c”']]],
      ['Pilar', [['removed', 'Pilen ”Ny text” → ”Ruta b”']]],
    ]));

  it('is told field by field, long texts as texts', () =>
    expect(told()[0]?.rows[0]?.fields).toEqual([
      { label: 'Antal', before: '10', after: expect.stringMatching(/^1\s200$/), long: false },
      { label: 'Text i rutan', before: 'Ruta a', after: 'Ny text', long: true },
    ]));

  it('is counted', () => expect(countDifferences(told())).toEqual({ added: 1, removed: 2, changed: 1 }));
});
