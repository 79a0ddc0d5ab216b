import type { GoalReportedIndicator, GoalReportedValues } from '@rt/portfolio/domain';
import { show } from '../testing/screen';
import { GoalReportedValuesSection } from './goal-reported-values';

const indicator = (given: Partial<GoalReportedIndicator> = {}): GoalReportedIndicator => ({
  indicator: { id: 'i1', name: 'Deltagare', unit: 'deltagare', kind: 'activity' },
  how: 'sum',
  overTime: 'sum',
  together: { expected: 70, actual: 77, reports: 2, sentence: { sv: 'Summan av 2 värden.', en: '' } },
  periods: [
    {
      period: { id: 'p1', name: 'Helår 2025', startsOn: '2025-01-01', endsOn: '2025-12-31' },
      approved: { expected: 70, actual: 77, reports: 2 },
      submitted: { expected: null, actual: 4.8, reports: 1 },
      unallocated: 48,
      withheld: false,
      contributions: [
        { interventionId: 'a', name: 'Coachen', share: 60, expected: 100, actual: 120, state: 'approved' },
        { interventionId: 'b', name: 'Lotsen', share: 20, expected: null, actual: 24, state: 'submitted' },
      ],
      doubleCounts: [
        {
          code: 'report.claimed-twice',
          elements: ['a', 'b'],
          value: 24,
          message: { sv: 'Coachen och Lotsen har samma.', en: '' },
        },
      ],
    },
  ],
  ...given,
});

describe('GoalReportedValuesSection', () => {
  const open = async (given: Partial<GoalReportedValues>) => {
    const page = await show(GoalReportedValuesSection, { goalId: 'g' }, 'strategy_owner');
    await page.answer('/api/goals/g/reported-values', { indicators: [], hidden: 0, ...given });
    return page;
  };

  it('shows what is approved, beside it what waits, and what is unallocated', async () => {
    const { element, text } = await open({ indicators: [indicator()] });
    expect([...element.querySelectorAll('tbody td')].map((cell) => cell.textContent.trim())).toEqual([
      '70',
      '77',
      '4,8',
      '48',
    ]);
    expect(text()).toContain('Summa: varje insats räknas med den andel');
  });
  it('flags what may be counted twice, and says where figures come from', async () => {
    const { text } = await open({ indicators: [indicator()] });
    expect(text()).toMatch(/Helår 2025, 24 deltagare: Coachen och Lotsen har samma/);
    expect(text()).toMatch(/Coachen, Helår 2025: 120, varav 60 % hit/);
  });
  it('calls a mean unweighted, and leaves nothing of it unallocated', async () => {
    const mean = await open({ indicators: [indicator({ how: 'mean' })] });
    expect(mean.text()).toContain('Ovägt medelvärde');
    expect(mean.text()).not.toContain('Ofördelat');
  });
  it('shows no figure where values do not add up over interventions', async () => {
    const { element, text } = await open({ indicators: [indicator({ how: 'none' })], hidden: 1 });
    expect(element.querySelector('table')).toBeNull();
    expect(text()).toContain('1 insats som leds av någon annan räknas med men visas inte.');
  });
  it('says that a figure is withheld rather than missing', async () => {
    const [shown] = indicator().periods;
    const { text } = await open({ indicators: [indicator({ periods: [{ ...shown!, withheld: true }] })] });
    expect(text()).toContain('Helår 2025: en siffra visas inte, eftersom den skulle röja en skyddad uppgift.');
  });
  it('is silent where nobody has reported', async () => expect((await open({})).text().trim()).toBe(''));
});
