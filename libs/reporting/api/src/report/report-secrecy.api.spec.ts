import { PortfolioModule } from '@rt/portfolio/api';
import type { AnnualReport, SecondSnapshot } from '@rt/reporting/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { ReportingModule } from '../reporting.module';
import { verifyFile, verifySeals } from './verify-seals';

/** The secret intervention's name and amount; with what is taken from the whole when the open one's is known. */
const TELLS = /hemliga|7654321|7655321/i;
const PATH = '/annual-reports/2026';

describe('what is secret in the portfolio, and who wrote a report', () => {
  let api: TestApi;
  let owner: TestClient;

  beforeAll(async () => {
    api = await createTestApi(ReportingModule, PortfolioModule);
    owner = await api.as('strategy_owner');
    const work = (name: string, amount: number, secret: boolean) =>
      owner.post('/interventions', {
        name,
        kind: 'business_support',
        secret,
        funding: [{ fund: 'appropriation_1_1', amount, year: 2026, paid: amount }],
      });
    await work('Hemliga stödet', 7_654_321, true);
    await work('Öppna stödet', 1000, false);
    await owner.put(PATH, {});
    await (await api.as('evaluator')).post(`${PATH}/comments`, { part: 'ak2', text: 'Kråkfötter' });
  });
  afterAll(() => api?.close());

  it('is the first in no report, draft or figure, not even for those who may read it elsewhere: a report is public', async () => {
    for (const person of ['strategy_owner', 'administrator', 'evaluator', 'reader', 'project_manager'] as const) {
      const client = await api.as(person);
      for (const path of [PATH, `${PATH}/drafts`]) {
        const { status, body } = await client.get(path);
        expect(status).toBe(200);
        expect(JSON.stringify(body)).not.toMatch(TELLS);
      }
    }
    const { figures } = (await owner.get<AnnualReport>(PATH)).body;
    expect(figures.find(({ key }) => key === 'appropriation.decided')?.value).toBeNull();
    expect(figures.find(({ key }) => key === 'appropriation.interventions')?.value).toBe(2);
  });

  it('is told where enough stand together that nobody’s amount can be read', async () => {
    for (const amount of [1, 2])
      await owner.post('/interventions', {
        name: `Öppet stöd ${amount}`,
        kind: 'business_support',
        funding: [{ fund: 'appropriation_1_1', amount, year: 2026 }],
      });
    const { figures } = (await owner.get<AnnualReport>(PATH)).body;
    expect(figures.find(({ key }) => key === 'appropriation.decided')?.value).toBe(7_655_324);
  });

  it('is nowhere in the snapshot: no person, no comment, no name of what is secret', async () => {
    await owner.put(`${PATH}/submission`, { decision: '§ 12, 2027', blanksReason: 'Se bilagan till beslutet.' });
    const snapshot = (await owner.get<SecondSnapshot>(`${PATH}/snapshot`)).body;
    expect(snapshot.formatVersion).toBe(2);
    expect(JSON.stringify(snapshot)).not.toMatch(/hemliga|kråkfötter|strategy_owner|evaluator|@test\.example/i);
  });

  it('leaves a seal that shows when one figure is another', async () => {
    const snapshot = (await owner.get<SecondSnapshot>(`${PATH}/snapshot`)).body;
    const [first, ...others] = snapshot.figures;
    const changed = { ...snapshot, figures: [{ ...first, value: 99 }, ...others] };
    expect((await verifyFile(api.dataSource, JSON.stringify(snapshot))).ok).toBe(true);
    expect((await verifyFile(api.dataSource, JSON.stringify(changed))).ok).toBe(false);
    await api.dataSource.query(`UPDATE report_submission SET snapshot = replace(snapshot, '7655324', '7655325')`);
    expect(await verifySeals(api.dataSource)).toMatchObject({ ok: false });
  });
});
