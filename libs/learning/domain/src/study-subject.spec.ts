import { edgeSubject, subjectIssues } from './study-subject';

describe('what a study is about', () => {
  it('is refused where an arrow or a portfolio is not named', () => {
    const half = { ...edgeSubject('c', 'e'), edgeId: null };
    const unnamed = { ...edgeSubject('c', 'e'), kind: 'portfolio' as const, selection: 'kind=project' };
    expect(subjectIssues([half, unnamed]).map(({ path }) => path)).toEqual(['subjects[0].edgeId', 'subjects[1].name']);
  });
  it('is right when each is named, also a portfolio of everything', () => {
    const all = { ...edgeSubject('c', 'e'), kind: 'portfolio' as const, name: 'Alla insatser', selection: '' };
    expect(subjectIssues([edgeSubject('c', 'e'), all])).toEqual([]);
  });
});
