import { report, waitingReport } from '../testing/reports';
import { show } from '../testing/screen';
import { WaitingReportsPage } from './waiting-reports-page';

const DECISION = '/api/interventions/insats/reports/p1/decision';

describe('WaitingReportsPage', () => {
  const open = async (...given: Parameters<typeof waitingReport>) => {
    const page = await show(WaitingReportsPage, {}, 'strategy_owner');
    await page.answer('/api/submitted-reports', [waitingReport(...given)]);
    return page;
  };

  it('approves a report on the version that was read, and lets it be seen where it stood', async () => {
    const { press, http, settled, text } = await open();
    expect(text()).toContain('1 rapport väntar');
    await press('Godkänn');
    const sent = http.expectOne(DECISION);
    expect(sent.request.headers.get('If-Match')).toBe('"3"');
    expect(sent.request.body).toEqual({ decision: 'approved' });
    const decision = { at: '2026-01-21T10:00:00Z', by: 'Stina', decision: 'approved' as const, reason: null };
    sent.flush(report({ version: 4, submission: { at: '2026-01-20T10:00:00Z', by: 'Petra' }, decision }));
    await settled();
    expect(text()).toMatch(/Alla rapporter är granskade.*Jobbspåret.*Godkänd/);
  });
  it('does not send a report back without a reason', async () => {
    const { press, http, write, element, text } = await open();
    await press('Återsänd …');
    await press('Återsänd med skälet');
    expect(text()).toContain('Skriv varför');
    http.expectNone(DECISION);
    await write(element.querySelector('textarea'), 'Räkna om deltagarna');
    await press('Återsänd med skälet');
    expect(http.expectOne(DECISION).request.body).toEqual({ decision: 'returned', reason: 'Räkna om deltagarna' });
  });
  it('shows who else has told the same value under the same goal', async () => {
    const [value] = waitingReport().values;
    const { text } = await open({ values: [{ ...value!, sameAs: ['Lotsen', 'Coachen'] }] });
    expect(text()).toContain('Samma värde som Lotsen, Coachen, under samma mål.');
  });
  it('says what the place is for when nothing waits', async () => {
    const page = await show(WaitingReportsPage, {}, 'strategy_owner');
    await page.answer('/api/submitted-reports', []);
    expect(page.text()).toContain('Inga rapporter väntar');
  });
});
