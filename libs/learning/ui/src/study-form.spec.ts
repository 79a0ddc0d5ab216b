import { emptyForm, formOf, inputOfForm, issuesIn } from './study-form';

describe('a study as it is written', () => {
  it('comes back as it was stored', () => {
    const stored = {
      id: 's',
      title: 'Vem får arbete?',
      kind: 'analysis' as const,
      state: 'complete' as const,
      dueOn: '2026-01-31',
      completedOn: '2026-02-02',
      url: null,
      goals: [{ id: 'm', lineageId: 'l', code: '2.2', wording: 'Fler har arbete' }],
      version: 3,
    };
    expect(inputOfForm(formOf(stored))).toEqual({
      title: 'Vem får arbete?',
      kind: 'analysis',
      state: 'complete',
      dueOn: '2026-01-31',
      completedOn: '2026-02-02',
      url: null,
      goalIds: ['m'],
    });
  });

  it('forgets the day of completion when it is no longer complete', () => {
    const form = { ...emptyForm(), title: 'En studie', state: 'ongoing' as const, completedOn: '2026-02-02' };
    expect(inputOfForm(form).completedOn).toBeNull();
    expect(issuesIn(form, 'sv')).toEqual({});
  });

  it('says what is missing, field by field', () => {
    const form = { ...emptyForm(), state: 'complete' as const, url: 'www.utan-protokoll.example' };
    expect(Object.keys(issuesIn(form, 'sv')).sort()).toEqual(['completedOn', 'title', 'url']);
  });
});
