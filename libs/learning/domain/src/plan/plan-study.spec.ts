import { edgeSubject } from '../study-subject';
import { studyOfPlan } from './plan-study';

const planned = {
  ...{ key: 's', title: 'Vem får arbete?', kind: 'analysis' as const, dueOn: '2026-06-30' },
  ...{ questionKeys: ['a', 'b'], studyId: null },
};
const question = (key: string, text: string, goalIds: string[]) => ({
  ...{ key, text, goalIds },
  subjects: [edgeSubject('chain', 'edge')],
});

describe('a promised study as the register begins it', () => {
  it('has the questions it is to answer, and what they are about, once each', () => {
    const questions = [
      question('a', 'Vem?', ['1']),
      question('b', 'Varför?', ['1', '2']),
      question('c', 'När?', ['3']),
    ];
    expect(studyOfPlan(planned, questions)).toMatchObject({
      state: 'planned',
      dueOn: '2026-06-30',
      questions: 'Vem?\nVarför?',
      goalIds: ['1', '2'],
      subjects: [{ edgeId: 'edge' }],
    });
  });
  it('asks nothing where it was to answer nothing', () =>
    expect(studyOfPlan({ ...planned, questionKeys: [] }, []).questions).toBeNull());
});
