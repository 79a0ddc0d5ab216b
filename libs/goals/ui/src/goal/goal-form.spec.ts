import type { GoalDetail } from '@rt/goals/domain';
import { changeOf, formOf, formulationOf, issuesOf } from './goal-form';
import { goalFixture } from './goal-fixture';

const stored: GoalDetail = goalFixture({
  code: '2.3',
  formulation: { targetValue: 62.5, targetYear: 2030, measure: 'andel' },
});
const form = formOf(stored);

describe('a goal as it is being written', () => {
  it('shows numbers with a decimal comma and what is not set as nothing', () => {
    expect(form).toMatchObject({ targetValue: '62,5', targetYear: '2030', measure: 'andel', source: '', code: '2.3' });
  });

  it('has nothing to save until something differs', () => {
    expect(changeOf(stored, form)).toBeNull();
    expect(changeOf(stored, { ...form, wording: ` ${form.wording} ` })).toBeNull();
  });

  it('saves only what differs; an emptied field is null', () => {
    expect(changeOf(stored, { ...form, targetValue: '1 080,25', measure: ' ' })).toEqual({
      formulation: { targetValue: 1080.25, measure: null },
    });
    expect(changeOf(stored, { ...form, code: '', level: 'priority' })).toEqual({ code: null, level: 'priority' });
  });

  it('does not save what cannot be read, and says what to do, but saves the rest', () => {
    const halfway = { ...form, targetValue: 'åttio', targetYear: '20', unit: 'procent' };
    expect(issuesOf(halfway)).toMatchObject({
      targetValue: expect.stringContaining('tal'),
      targetYear: expect.stringContaining('år'),
    });
    expect(changeOf(stored, halfway)).toEqual({ formulation: { unit: 'procent' } });
  });

  it('does not save a wording that is too short', () => {
    expect(issuesOf({ ...form, wording: ' x' }).wording).toContain('minst tre tecken');
    expect(changeOf(stored, { ...form, wording: '' })).toBeNull();
  });

  it('reads what it shows back to the same', () => expect(formulationOf(form)).toEqual(stored.formulation));
});
