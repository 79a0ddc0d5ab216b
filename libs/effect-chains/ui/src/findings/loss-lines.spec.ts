import { lossWithout } from '@rt/effect-chains/domain';
import { arrow, box, chainFixture } from '../testing/live-fixture';
import { lossLines } from './loss-lines';

const chain = chainFixture({
  nodes: [
    box('a', 'activity', { text: 'Praktik' }),
    box('b', 'output', { text: 'Platser' }),
    box('c', 'activity', { text: 'Kurs' }),
    box('g', 'goal', { text: 'Arbete' }),
  ],
  edges: [arrow('ab'), arrow('bg'), arrow('cg')],
});
const lines = (...ids: string[]) => lossLines(chain, lossWithout(chain, new Set(ids))).map(({ text }) => text);

describe('what is lost', () => {
  it('tells that fewer ways lead to a goal', () => expect(lines('a')[0]).toBe('Färre vägar leder till ”Arbete”.'));

  it('tells what nothing leads to any longer', () =>
    expect(lines('a')).toContain('Inget leder längre till: ”Platser”.'));

  it('tells what is done in vain', () =>
    expect(lines('bg')).toContain('Leder inte längre till något mål: ”Praktik”, ”Platser”.'));

  it('says first that a goal is cut off, and does not say it twice', () =>
    expect(lines('a', 'c', 'b')).toEqual(['Inget som görs leder längre till ”Arbete”.']));

  it('has nothing to tell where all still holds', () => {
    const more = { ...chain, edges: [...chain.edges, arrow('ag')] };
    expect(lossLines(more, lossWithout(more, new Set(['ag'])))).toEqual([]);
  });
});
