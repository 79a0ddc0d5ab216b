import { reportState } from './report-state';

const study = { state: 'complete' as const, url: null, unpublishedReason: null };

describe('the report of a study', () => {
  it('is not asked for while the study goes on', () => {
    expect(reportState({ ...study, state: 'ongoing' })).toBe('not_due');
  });
  it('is there as a link or a file', () => {
    expect(reportState({ ...study, url: 'https://region.example/rapport' })).toBe('published');
    expect(reportState({ ...study, files: [{ role: 'report' }] })).toBe('published');
  });
  it('is not what was handed out about it', () => {
    expect(reportState({ ...study, files: [{ role: 'material' }] })).toBe('missing');
  });
  it('is withheld with a reason, and missing without one', () => {
    expect(reportState({ ...study, unpublishedReason: 'Enskilda kan kännas igen.' })).toBe('withheld');
    expect(reportState(study)).toBe('missing');
  });
});
