import { completedReport, isCriterion, readinessFields } from './goal-verdict';

describe('the verdict on a goal', () => {
  const vague = 'Företagen i länet är konkurrenskraftiga';

  it('leaves fields that are not set out of the engine’s way', () => {
    expect(readinessFields({ measure: 'andel', targetValue: 0, unit: null })).toEqual({
      measure: 'andel',
      targetValue: 0,
    });
  });

  it('is ready when the wording says it all', () => {
    const wording = 'Andelen unga 16–24 år som arbetar ska öka till minst 80 procent senast 2030';
    expect(completedReport(wording, {}, []).verdict).toBe('ready');
  });

  it('is lifted by fields that say what the wording leaves open', () => {
    const fields = { measure: 'andel företag med export', targetValue: 30, targetYear: 2030 };
    expect(completedReport(vague, {}, []).verdict).toBe('not');
    expect(completedReport(vague, fields, []).verdict).toBe('ready');
  });

  it('does not count an acceptance of something the engine has no name for', () => {
    expect(isCriterion('deadline')).toBe(true);
    expect(isCriterion('stavning')).toBe(false);
    expect(completedReport(vague, {}, ['stavning']).verdict).toBe(completedReport(vague, {}, []).verdict);
  });
});
