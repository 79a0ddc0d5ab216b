import { arrow, box, chainFixture, source } from '../testing/live-fixture';
import { chainInWords } from './chain-in-words';

const chain = chainFixture({
  nodes: [
    box('g', 'goal', { text: 'Fler i arbete' }),
    box('h', 'goal', { text: 'Bättre hälsa' }),
    box('a', 'activity', { text: 'Praktik', interventionIds: ['i'] }),
    box('b', 'output', { text: 'Platser' }),
    box('c', 'activity', { text: 'Kurs' }),
    box('d', 'output', { text: 'Intyg' }),
    box('e', 'need', { text: 'Få jobb' }),
  ],
  edges: [arrow('bg'), arrow('bh'), arrow('ab', { claim: 'Företag anställer' }), arrow('cd')],
  evidence: [source('1', 'ab'), source('2', 'ab')],
  references: {
    goals: [],
    indicators: [],
    interventions: [{ id: 'i', name: 'Unga in', amount: 14_000_000, confirmedLineageIds: [] }],
  },
});
const passages = chainInWords(chain, 'sv');

describe('the chain in words', () => {
  it('tells the way to each goal, from its beginning', () => {
    expect(passages.slice(0, 2).map(({ goal }) => goal?.text)).toEqual(['Fler i arbete', 'Bättre hälsa']);
    expect(passages[0]?.sentences.map(({ id }) => id)).toEqual(['ab', 'bg']);
    expect(passages[1]?.sentences.map(({ id }) => id)).toEqual(['ab', 'bh']);
  });
  it('tells why, how well it is borne out and who does it', () => {
    const [first] = passages[0]?.sentences ?? [];
    expect(first?.text.replaceAll('\u00a0', ' ')).toMatch(
      /^Aktiviteten ”Praktik” ska leda till prestationen ”Platser”, eftersom .*stöds av 2 källor; 1 insats, 14 mnkr/,
    );
  });
  it('tells last what leads to no goal, and what is tied to nothing', () =>
    expect(passages.at(-1)).toMatchObject({
      goal: null,
      sentences: [{ id: 'cd' }, { text: 'Behovet ”Få jobb” hänger inte ihop med något.' }],
    }));
  it('says nothing of what leads to no goal where everything does', () =>
    expect(chainInWords(chainFixture({ nodes: [box('g', 'goal')] }), 'sv')).toHaveLength(1));
});
