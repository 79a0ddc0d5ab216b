import { NO_FACTS } from './study-facts';
import type { StudyDetail } from './study';
import type { StudyFile } from './study-file';
import { hasContent, STUDY_CONTENTS } from './study-contents';

const study = (given: Partial<StudyDetail>): StudyDetail => ({
  ...{ ...NO_FACTS, id: 's', title: 'En studie', kind: 'analysis', state: 'complete', url: null, version: 1 },
  ...{ dueOn: null, completedOn: '2026-02-01', goals: [], subjects: [], files: [], responsible: null },
  ...{ findings: 0, recommendations: 0, changes: 0, uses: [] },
  ...given,
});
const file = (role: StudyFile['role']) => ({ id: 'f', role }) as StudyFile;

describe('what a study has', () => {
  it.each<[string, Partial<StudyDetail>, string[]]>([
    ['nothing', {}, []],
    ['a person without a day', { responsibleId: 'p' }, []],
    ['a person and a day', { responsibleId: 'p', dueOn: '2026-01-31' }, ['plan']],
    ['a method', { method: 'Intervjuer' }, ['method']],
    ['findings', { findings: 2 }, ['finding']],
    ['a link to the report', { url: 'https://exempel.example/rapport' }, ['report']],
    ['the report as a file', { files: [file('report')] }, ['report']],
    ['material alone', { files: [file('material')] }, []],
    ['a reason why it cannot be read', { unpublishedReason: 'Omfattas av sekretess.' }, ['report']],
  ])('is told of %s', (_, given, there) => {
    expect(STUDY_CONTENTS.filter((each) => hasContent(study(given), each))).toEqual(there);
    expect(STUDY_CONTENTS.filter((each) => !hasContent(study(given), `~${each}`))).toEqual(there);
  });
});
