import { rowVerdict } from './row-verdict';

describe('rowVerdict', () => {
  it('asks nothing of a vision', () =>
    expect(rowVerdict({ level: 'vision', verdict: 'not', followedBelow: true })).toEqual({
      knot: 'not_asked',
      word: 'krävs inte',
    }));
  it('does not show an overall goal as failing when a goal below can be followed up', () =>
    expect(rowVerdict({ level: 'overall_goal', verdict: 'not', followedBelow: true })).toEqual({
      knot: 'thin',
      word: 'genom målen under',
    }));
  it('shows it as failing when none can', () =>
    expect(rowVerdict({ level: 'overall_goal', verdict: 'not', followedBelow: false }).knot).toBe('broken'));
  it('does not excuse a sub-goal by what is below it', () =>
    expect(rowVerdict({ level: 'sub_goal', verdict: 'partly', followedBelow: true }).word).toBe(
      'går delvis att följa upp',
    ));
  it('says it of a wording that can be followed up, at any level', () =>
    expect(rowVerdict({ level: 'vision', verdict: 'ready', followedBelow: false }).knot).toBe('running'));
});
