import { arrow, box, chainFixture } from '../testing/live-fixture';
import { doseSums } from './dose-lines';

const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');
const chain = (amount: number, population: number | null, effect: number | null = 0.5) =>
  chainFixture({
    nodes: [
      box('a', 'activity', { text: 'Praktik', amount }),
      box('b', 'short_outcome', { text: 'Erfarenhet' }),
      box('g', 'goal', { text: 'Arbete', amount: population }),
    ],
    edges: [arrow('ab', { effect: 0.4 }), arrow('bg', { effect })],
  });

describe('the sum of a dose', () => {
  it('is laid open, step by step', () => {
    const [sum] = doseSums(chain(300, 1200), 'sv');
    expect(sum?.lines.map(({ name, reckoning, reached }) => plain(`${name}: ${reckoning} = ${reached}`))).toEqual([
      'Praktik: 300 × 40 % × 50 % = 60',
    ]);
    expect(plain(sum?.share)).toBe('5,0 %');
    expect(sum?.verdict).toBe('enough');
  });

  it('says where an effect is not stated, and that the sum is the most it can be', () => {
    const [sum] = doseSums(chain(300, 1200, null), 'sv');
    expect(sum?.lines[0]?.reckoning).toContain('inte angivet');
    expect(sum?.most).toBe(true);
  });

  it('is too little below the floor, and counted twice above all that the goal speaks of', () => {
    expect(doseSums(chain(300, 12_000), 'sv')[0]?.verdict).toBe('little');
    expect(doseSums(chain(3000, 500), 'sv')[0]?.verdict).toBe('double');
  });

  it('cannot be told where nobody has said how many the goal speaks of', () =>
    expect(doseSums(chain(300, null), 'sv')[0]).toMatchObject({ population: null, share: null, verdict: 'unknown' }));

  it('is not reckoned where nothing is counted', () => {
    const bare = chainFixture({ nodes: [box('a', 'activity'), box('g', 'goal')], edges: [arrow('ag')] });
    expect(doseSums(bare, 'sv')).toEqual([]);
  });
});
