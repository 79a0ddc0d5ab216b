import { chainFromPattern, PATTERNS } from '@rt/effect-chains/domain';
import { BLANK, drawnFor, endingIn } from './chain-start';

const goal = { id: '1', lineageId: 'l', code: '2.3', wording: 'Fler i arbete' };
const [pattern] = PATTERNS;

describe('the start of a chain', () => {
  it('ends in the goal it is begun from', () =>
    expect(endingIn(BLANK, goal).nodes).toMatchObject([{ kind: 'goal', text: 'Fler i arbete', goalLineageId: 'l' }]));

  it('lets a pattern end in that goal, with the arrows it has', () => {
    if (!pattern) throw new Error('There is no pattern.');
    const chain = chainFromPattern(pattern, 'sv');
    const after = endingIn(chain, goal);
    const ends = after.nodes.filter(({ kind }) => kind === 'goal');
    expect(after.nodes).toHaveLength(chain.nodes.length);
    expect(ends.map(({ goalLineageId }) => goalLineageId)).toContain('l');
    expect(after.edges.every(({ toId }) => after.nodes.some(({ id }) => id === toId))).toBe(true);
  });

  it('does not put a goal in twice', () => expect(endingIn(endingIn(BLANK, goal), goal).nodes).toHaveLength(1));

  it('cuts a wording that is too long for a box', () =>
    expect(endingIn(BLANK, { ...goal, wording: 'x'.repeat(900) }).nodes[0]?.text).toHaveLength(500));

  it('is drawn for one thing', () =>
    expect(drawnFor(BLANK, { strategyId: 's', interventionId: null })).toMatchObject({ strategyId: 's' }));
});
