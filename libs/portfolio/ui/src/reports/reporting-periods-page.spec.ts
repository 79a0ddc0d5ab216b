import { dayInSweden, type FollowedPeriod } from '@rt/portfolio/domain';
import { TestBed } from '@angular/core/testing';
import { period } from '../testing/reports';
import { show } from '../testing/screen';
import { ReportingPeriodsPage } from './reporting-periods-page';

const followed = (given: Partial<FollowedPeriod> = {}): FollowedPeriod => ({
  ...period(),
  due: 6,
  reports: { draft: 1, submitted: 2, approved: 1, returned: 0 },
  ...given,
});

describe('ReportingPeriodsPage', () => {
  const open = async (periods: FollowedPeriod[], role: 'strategy_owner' | 'reader' = 'strategy_owner') => {
    const page = await show(ReportingPeriodsPage, {}, role);
    await page.answer('/api/reporting-periods', periods);
    return page;
  };

  it('shows how far the reports have come: what is sent in, approved and left', async () => {
    const { element } = await open([followed()]);
    expect([...element.querySelectorAll('tbody .figure')].map((cell) => cell.textContent.trim())).toEqual([
      '3',
      '1',
      '3',
    ]);
  });
  it('locks an open period by moving its last day to yesterday', async () => {
    const { press, http } = await open([followed()]);
    await press('Lås');
    const { request } = http.expectOne('/api/reporting-periods/p1');
    expect(request.headers.get('If-Match')).toBe('"1"');
    expect((request.body as { locksOn: string }).locksOn < dayInSweden(new Date())).toBe(true);
  });
  it('opens a locked period for two weeks', async () => {
    const { press, http } = await open([followed({ locksOn: '2020-02-01' })]);
    await press('Öppna');
    const { locksOn } = http.expectOne('/api/reporting-periods/p1').request.body as { locksOn: string };
    expect(locksOn > dayInSweden(new Date())).toBe(true);
  });
  it('does not save a period with days that do not fit', async () => {
    const { press, write, element, http, text } = await open([]);
    await press('Gör den första perioden');
    const values = ['Helår 2026', '2026-12-31', '2026-01-01', '2027-01-10', '2027-02-15'];
    for (const [at, value] of values.entries()) await write(element.querySelectorAll('form input')[at], value);
    await press('Spara perioden');
    expect(text()).toContain('Perioden slutar innan den börjar.');
    http.expectNone('/api/reporting-periods');
    await write(element.querySelectorAll('form input')[1], '2026-01-01');
    await write(element.querySelectorAll('form input')[2], '2026-12-31');
    await press('Spara perioden');
    expect(http.expectOne({ method: 'POST', url: '/api/reporting-periods' }).request.body).toMatchObject({
      name: 'Helår 2026',
    });
    TestBed.tick();
  });
  it('is only read by one who may not make periods', async () => {
    const { element } = await open([followed()], 'reader');
    expect(element.querySelector('button')).toBeNull();
  });
});
