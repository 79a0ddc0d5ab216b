import { EMPTY_PLAN, type PlannedStudy } from './learning-plan';
import { decisionIssue, planIssues } from './plan-issues';

const question = (key: string) => ({ key, text: 'Vem får arbete?', goalIds: [], subjects: [] });
const study = (key: string, given: Partial<PlannedStudy> = {}): PlannedStudy => ({
  ...{ key, title: 'Studie', kind: 'analysis', dueOn: null, questionKeys: [], studyId: null },
  ...given,
});
const codes = (parts: Parameters<typeof planIssues>[0]) => planIssues(parts).map(({ path, code }) => `${path} ${code}`);

describe('what does not hold together in a plan', () => {
  it('is nothing where studies answer questions that are there', () =>
    expect(codes({ questions: [question('q')], studies: [study('s', { questionKeys: ['q'] })] })).toEqual([]));
  it('is a study for a question that is gone', () =>
    expect(codes({ questions: [], studies: [study('s', { questionKeys: ['q'] })] })).toEqual([
      'studies[0].questionKeys learning-plan.unknown-question',
    ]));
  it('is a study of the register that is chosen twice, but not two without one', () => {
    const chosen = [study('a', { studyId: 'x' }), study('b', { studyId: 'x' })];
    expect(codes({ questions: [], studies: chosen })).toEqual(['studies[1].studyId learning-plan.study-twice']);
    expect(codes({ questions: [], studies: [study('a'), study('b')] })).toEqual([]);
  });
  it('is a key that is used twice', () =>
    expect(codes({ questions: [question('q'), question('q')], studies: [] })).toEqual([
      'questions[1].key learning-plan.key-twice',
    ]));
});

describe('a plan can be decided', () => {
  it('not without an approach', () => expect(decisionIssue(EMPTY_PLAN)?.path).toBe('approach'));
  it('not without a question', () =>
    expect(decisionIssue({ ...EMPTY_PLAN, approach: 'framework' })?.path).toBe('questions'));
  it('with both', () => expect(decisionIssue({ approach: 'framework', questions: [question('q')] })).toBeNull());
});
