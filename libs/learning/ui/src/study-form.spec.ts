import { edgeSubject, NO_FACTS } from '@rt/learning/domain';
import { detail } from './testing/studies';
import { emptyForm, formOf, inputOfForm, issuesIn } from './study-form';

describe('a study as it is written', () => {
  it('comes back as it was stored', () => {
    const stored = detail({
      id: 's',
      title: 'Vem får arbete?',
      kind: 'analysis' as const,
      state: 'complete' as const,
      dueOn: '2026-01-31',
      completedOn: '2026-02-02',
      url: null,
      goals: [{ id: 'm', lineageId: 'l', code: '2.2', wording: 'Fler har arbete' }],
      version: 3,
      startedOn: '2025-10-01',
      questions: 'Vem får arbete?',
      cost: 450_000.5,
      financed11: 'partly',
      subjects: [{ ...edgeSubject('c', 'e'), name: 'Praktik → Arbete', critical: true }],
    });
    expect(inputOfForm(formOf(stored))).toEqual({
      ...NO_FACTS,
      title: 'Vem får arbete?',
      kind: 'analysis',
      state: 'complete',
      dueOn: '2026-01-31',
      completedOn: '2026-02-02',
      url: null,
      goalIds: ['m'],
      startedOn: '2025-10-01',
      questions: 'Vem får arbete?',
      cost: 450_000.5,
      financed11: 'partly',
      subjects: [edgeSubject('c', 'e')],
    });
  });

  it('forgets the day of completion when it is no longer complete', () => {
    const form = { ...emptyForm(), title: 'En studie', state: 'ongoing' as const, completedOn: '2026-02-02' };
    expect(inputOfForm(form).completedOn).toBeNull();
    expect(issuesIn(form, 'sv')).toEqual({});
  });

  it('reads kronor as people write them, and says what is no amount', () => {
    const form = { ...emptyForm(), title: 'En studie' };
    expect(inputOfForm({ ...form, cost: '450 000,50 kr' }).cost).toBe(450_000.5);
    expect(inputOfForm({ ...form, cost: ' ' }).cost).toBeNull();
    expect(Object.keys(issuesIn({ ...form, cost: 'en halv miljon' }, 'sv'))).toEqual(['cost']);
  });

  it('says what is missing, field by field', () => {
    const form = { ...emptyForm(), state: 'complete' as const, url: 'www.utan-protokoll.example' };
    expect(Object.keys(issuesIn(form, 'sv')).sort()).toEqual(['completedOn', 'title', 'url']);
  });
});
