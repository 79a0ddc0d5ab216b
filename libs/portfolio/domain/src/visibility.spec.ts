import { mayEdit, maySee, seesAllInterventions } from './visibility';

const anna = (...roles: Parameters<typeof seesAllInterventions>[0]) => ({ accountId: 'anna', roles });

describe('visibility of interventions', () => {
  it('shows a project manager their own and not others', () => {
    expect(maySee(anna('project_manager'), 'anna')).toBe(true);
    expect(maySee(anna('project_manager'), 'bo')).toBe(false);
    expect(maySee(anna('project_manager'), null)).toBe(false);
  });
  it('shows a reader everything', () => expect(maySee(anna('reader'), 'bo')).toBe(true));
  it('does not narrow an evaluator who also leads a project', () =>
    expect(seesAllInterventions(['project_manager', 'evaluator'])).toBe(true));
  it('shows a national analyst none', () => expect(seesAllInterventions(['national_analyst'])).toBe(false));
});

describe('editing of interventions', () => {
  it('lets a project manager change their own and not others', () => {
    expect(mayEdit(anna('project_manager'), 'anna')).toBe(true);
    expect(mayEdit(anna('project_manager'), 'bo')).toBe(false);
  });
  it('lets a strategy owner change all', () => expect(mayEdit(anna('strategy_owner'), null)).toBe(true));
  it('does not let an evaluator change what they evaluate', () =>
    expect(mayEdit(anna('evaluator'), 'anna')).toBe(false));
});
