import { assess } from './assess';
import { completed } from './completed';

const FULL = {
  measure: 'Sysselsättningsgrad',
  unit: 'procent',
  baselineValue: 74,
  baselineYear: 2024,
  targetValue: 80,
  targetYear: 2030,
  population: 'kvinnor',
};

describe('completed', () => {
  it('lets the wording come before the fields', () => {
    const report = completed(assess('Andelen ska öka till 80 procent'), FULL, ['deadline']);
    expect(report.filledBy).toMatchObject({ measure: 'wording', target: 'wording', deadline: 'field' });
    expect(report.verdict).toBe('ready');
  });

  it('reads the direction off the baseline and the target', () => {
    expect(completed(assess('Kvinnors arbete'), FULL, []).direction).toBe('increase');
    expect(completed(assess('Kvinnors arbete'), { ...FULL, targetValue: 60 }, []).direction).toBe('decrease');
  });

  it('settles the vague words of a single goal by a measure with a level', () => {
    expect(completed(assess('En attraktiv region'), FULL, []).vague).toEqual([]);
  });

  it('does not settle the words of a compound goal', () => {
    expect(completed(assess('En attraktiv och hållbar region'), FULL, [])).toMatchObject({
      vague: ['attraktiv', 'hållbar'],
      verdict: 'partly',
    });
  });

  it('takes an acceptance where neither wording nor fields say it', () => {
    const report = completed(assess('Sysselsättningen ska vara minst 80 procent'), {}, ['deadline']);
    expect(report).toMatchObject({ verdict: 'ready', filledBy: { deadline: 'accepted' } });
  });

  it('does not count an empty field', () => {
    expect(completed(assess('En region'), { measure: ' ' }, []).measure).toBe(false);
  });
});
