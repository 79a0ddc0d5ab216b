import { verdictKnotAt, verdictSentence } from './verdict-at-level';

describe('verdictSentence', () => {
  it('says whether a sub-goal can be followed up', () => {
    expect(verdictSentence('ready', 'sub_goal')).toBe('Målet går att följa upp.');
    expect(verdictSentence('not', 'sub_goal')).toBe('Målet går inte att följa upp.');
  });
  it('asks nothing of a vision', () => expect(verdictSentence('not', 'vision')).toContain('behöver inte'));
  it.each(['overall_goal', 'priority'] as const)(
    'does not fail a goal of level %s that the goals below may carry',
    (level) => {
      expect(verdictSentence('not', level)).toContain('genom målen under');
      expect(verdictSentence('ready', level)).toBe('Målet går att följa upp.');
    },
  );
});

describe('verdictKnotAt', () => {
  it('draws as missing only what must stand by itself', () => {
    expect(verdictKnotAt('not', 'sub_goal')).toBe('broken');
    expect(verdictKnotAt('not', 'overall_goal')).toBe('not_asked');
    expect(verdictKnotAt('partly', 'vision')).toBe('not_asked');
  });
  it('draws what is there at every level but the vision', () =>
    expect(verdictKnotAt('ready', 'overall_goal')).toBe('running'));
});
