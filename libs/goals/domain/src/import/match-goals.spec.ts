import { goal, goalSheet, plan } from './goal-import-fixture';

const COLUMNS = ['code', 'wording'] as const;
const ids = (rows: ReturnType<typeof plan>) =>
  rows.map((row) => row.outcome?.goalId ?? row.issues[0]?.code ?? row.state);
const planned = (rows: (string | null)[][], ...current: ReturnType<typeof goal>[]) =>
  ids(plan(goalSheet([...COLUMNS], ...rows), current));

describe('matchGoals', () => {
  it('goes by code before wording', () =>
    expect(
      planned(
        [['1', 'Rent vatten']],
        goal('a', 'Fler i arbete', { code: '1' }),
        goal('b', 'Rent vatten', { code: '2' }),
      ),
    ).toEqual(['a']));
  it('goes by exact wording where no goal has the code, whatever the spaces', () =>
    expect(planned([['7', 'Rent  vatten']], goal('b', 'Rent vatten'))).toEqual(['b']));
  it('does not take almost the same wording for the same goal', () =>
    expect(planned([[null, 'Rent vatten!']], goal('b', 'Rent vatten'))).toEqual(['added']));
  it('does not let two rows be the same goal', () =>
    expect(
      planned(
        [
          ['1', 'Rent vatten'],
          ['2', 'Rent vatten'],
        ],
        goal('b', 'Rent vatten', { code: '1' }),
      ),
    ).toEqual(['b', 'added']));
  it('refuses the later of two rows with one code', () =>
    expect(
      planned([
        ['1', 'Rent vatten'],
        ['1.', 'Fler i arbete'],
      ]),
    ).toEqual(['added', 'goal-import.repeated']));
  it('refuses the later of two rows with one wording and no code', () =>
    expect(
      planned([
        [null, 'Rent vatten'],
        [null, 'Rent vatten'],
      ]),
    ).toEqual(['added', 'goal-import.repeated']));
  it('does not guess between several goals', () => {
    const twins = [goal('a', 'Rent vatten', { code: '1' }), goal('b', 'Rent vatten', { code: '1' })];
    expect(planned([['1', 'Rent vatten']], ...twins)).toEqual(['goal-import.several-goals']);
    expect(planned([[null, 'Rent vatten']], ...twins)).toEqual(['goal-import.several-goals']);
  });
});
