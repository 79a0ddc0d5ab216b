import { assess } from './assess';
import { criteriaOf } from './criteria';
import type { GoalLevel } from './criteria';
import { CRITERIA } from './report';
import type { Criterion } from './report';
import { RULE_QUALITY, speaksAsVerdict } from './rule-quality';

const states = (text: string, level: GoalLevel): Record<string, string> =>
  Object.fromEntries(criteriaOf(assess(text), level).map(({ criterion, state }) => [criterion, state]));
const note = (text: string, criterion: Criterion) =>
  criteriaOf(assess(text), 'sub_goal').find((each) => each.criterion === criterion)!;

describe('criteriaOf', () => {
  it('gives all nine notes in a fixed order, at every level', () => {
    for (const level of ['vision', 'overall_goal', 'sub_goal', 'priority'] as const)
      expect(criteriaOf(assess('Hållbar tillväxt'), level).map(({ criterion }) => criterion)).toEqual(CRITERIA);
  });

  it('never shows a vision as failing', () => {
    expect(Object.values(states('Ett attraktivt och hållbart län', 'vision'))).not.toContain('missing');
  });

  it('lets an overall goal be followed through its sub-goals, but asks everything of a sub-goal', () => {
    expect(states('Sysselsättningen ska öka', 'overall_goal')).toMatchObject({
      measure: 'there',
      target: 'not-asked',
      deadline: 'not-asked',
    });
    expect(states('Sysselsättningen ska öka', 'sub_goal')).toMatchObject({
      measure: 'there',
      target: 'missing',
      deadline: 'missing',
    });
  });

  it('says what is missing and how to mend it', () => {
    expect(note('Sysselsättningen ska öka', 'target')).toMatchObject({
      what: { sv: 'Målet säger inte hur mycket.' },
      mend: { sv: 'Lägg till en nivå, till exempel ”till minst 80 procent”.' },
    });
  });

  it('does not mend what is there', () => {
    expect(note('Sysselsättningen ska öka', 'measure').mend).toBeUndefined();
  });

  it('shows the words that stand in the way', () => {
    expect(note('Ett attraktivt län', 'vague').words.map(({ text }) => text)).toEqual(['attraktivt']);
  });

  it.each(CRITERIA)('speaks of %s as surely as its rule has shown itself to be', (criterion) => {
    expect(note('Ett attraktivt län', criterion).speaks).toBe(
      speaksAsVerdict(RULE_QUALITY[criterion]) ? 'verdict' : 'hint',
    );
  });

  it('calls doing half an outcome', () => {
    expect(note('Utveckla livsmiljöer', 'kind')).toMatchObject({
      state: 'partly',
      what: { sv: expect.stringContaining('vad någon ska göra') },
    });
  });
});
