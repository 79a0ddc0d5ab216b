import { levelNamed, unknownLevel } from './level-name';

const NAMES = { vision: 'Vår vision', overall_goal: 'Delmål', sub_goal: 'Effektmål', priority: 'Fokus' };

describe('levelNamed', () => {
  it.each([
    ['vår Vision', 'vision'],
    ['EFFEKTMÅL', 'sub_goal'],
    ['sub-goal', 'sub_goal'],
    ['Övergripande mål', 'overall_goal'],
    ['priority', 'priority'],
  ])('knows %p', (text, level) => expect(levelNamed(text, NAMES)).toBe(level));
  it('lets the region’s own name go before the usual one', () =>
    expect(levelNamed('Delmål', NAMES)).toBe('overall_goal'));
  it('does not guess', () => expect(levelNamed('Strategi', NAMES)).toBeNull());
  it('says which names there are', () =>
    expect(unknownLevel('Strategi', NAMES).message.sv).toContain('Vår vision, Delmål'));
});
