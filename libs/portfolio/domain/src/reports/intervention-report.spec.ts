import { missingInReport, reportState, whyNotWritable } from './intervention-report';

const submission = { at: '2026-01-20T10:00:00Z', by: 'Petra' };
const decided = (decision: 'approved' | 'returned') => ({ submission, decision: { decision } });
const period = { opensOn: '2026-01-07', locksOn: '2026-02-15' };
const value = (indicatorId: string, actual: number | null, comment: string | null = null) => ({
  indicatorId,
  expected: null,
  actual,
  comment,
});

describe('the report of an intervention', () => {
  it('is where its records say', () => {
    expect(reportState(null)).toBe('not_begun');
    expect(reportState({ submission: null, decision: null })).toBe('draft');
    expect(reportState({ submission, decision: null })).toBe('submitted');
    expect(reportState(decided('approved'))).toBe('approved');
    expect(reportState(decided('returned'))).toBe('returned');
  });
  it('is written while its period is open', () => {
    expect(whyNotWritable('draft', period, '2026-02-15')).toBeNull();
    expect(whyNotWritable('not_begun', period, '2026-01-01')).toBe('planned');
    expect(whyNotWritable('draft', period, '2026-02-16')).toBe('locked');
  });
  it('is not written in while somebody reviews it, nor when it is approved', () => {
    expect(whyNotWritable('submitted', period, '2026-02-01')).toBe('submitted');
    expect(whyNotWritable('approved', period, '2026-02-01')).toBe('approved');
  });
  it('can be mended when it is sent back, also after the period has locked', () =>
    expect(whyNotWritable('returned', period, '2026-05-01')).toBeNull());
});

describe('what is missing in a report', () => {
  const promised = [
    { id: 'a', name: 'Deltagare' },
    { id: 'b', name: 'Nya företag' },
  ];
  it('is every indicator without an outcome and without a reason for it', () =>
    expect(missingInReport(promised, [value('a', 0)]).map(({ path }) => path)).toEqual(['Nya företag']));
  it('is not one whose comment says why', () =>
    expect(missingInReport(promised, [value('a', 3), value('b', null, 'Enkäten görs i maj')])).toEqual([]));
  it('says what to do in both languages', () => {
    expect(missingInReport(promised, [])[0]?.message.sv).toMatch(/^Skriv ett utfall/);
    expect(missingInReport(promised, [])[0]?.message.en).toMatch(/^Write an outcome/);
  });
});
