import { period } from '../testing/reports';
import { show } from '../testing/screen';
import { ReportsDue } from './reports-due';

describe('ReportsDue', () => {
  const open = async (due: object[]) => {
    const page = await show(ReportsDue, {}, 'project_manager');
    await page.answer('/api/reports-due', due);
    return page;
  };
  const intervention = { id: 'insats', name: 'Jobbspåret' };

  it('says what there is to report, by when, and why something came back', async () => {
    const { text, element } = await open([
      { intervention, period: period({ id: 'p0', name: 'Helår 2024' }), state: 'returned', reason: 'Räkna om' },
      { intervention, period: period({ locksOn: '2026-02-15' }), state: 'not_begun', reason: null },
    ]);
    expect(text()).toMatch(/2 rapporter att lämna.*Helår 2024.*Återsänd: ”Räkna om”.*Helår 2025.*Sista dag 2026-02-15/);
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/insatser/insats/rapportering');
  });
  it('is silent where nothing is asked', async () => expect((await open([])).text().trim()).toBe(''));
});
