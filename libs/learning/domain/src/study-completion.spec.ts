import { completionIssue } from './study-completion';

describe('the day a study was complete', () => {
  it('is asked for when the study is complete', () => {
    expect(completionIssue({ state: 'complete', completedOn: null })?.message.sv).toContain('Ange vilken dag');
  });

  it('is not taken for a study that goes on', () => {
    expect(completionIssue({ state: 'ongoing', completedOn: '2026-01-01' })?.path).toBe('completedOn');
  });

  it('is right when state and day agree', () => {
    expect(completionIssue({ state: 'complete', completedOn: '2026-01-01' })).toBeNull();
    expect(completionIssue({ state: 'planned', completedOn: null })).toBeNull();
  });
});
