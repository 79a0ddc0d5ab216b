import { LearningModule } from '@rt/learning/api';
import { type LedgerPage, NO_FACTS } from '@rt/learning/domain';
import type { AnnualReport } from '@rt/reporting/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { ReportingModule } from '../reporting.module';

const STUDY = { ...NO_FACTS, title: 'Vem får arbete?', kind: 'analysis', state: 'planned', goalIds: [] };
const OBJECT = {
  ...{ kind: 'call_criterion', goalId: null, wordingNumber: null, chainId: null, edgeId: null, interventionId: null },
  ...{ objectVersion: '1', objectUrl: null, note: null },
};

describe('the figure on what studies changed in a year, and the list it leads to', () => {
  let api: TestApi;
  let evaluator: TestClient;
  beforeAll(async () => {
    api = await createTestApi(ReportingModule, LearningModule);
    evaluator = await api.as('evaluator');
  });
  afterAll(() => api?.close());

  const made = async (path: string, body: object) => {
    const answer = await evaluator.post<{ id: string }>(path, body);
    expect(answer.status).toBe(201);
    return answer.body.id;
  };
  const change = (recommendation: string, objectName: string, changedOn: string) =>
    made(`/recommendations/${recommendation}/changes`, { ...OBJECT, objectName, changedOn });
  async function recommended(text: string) {
    const study = await made('/studies', STUDY);
    const finding = await made(`/studies/${study}/findings`, { text: 'Få vet det.', page: null, confidence: null });
    return { study, recommendation: await made(`/findings/${finding}/recommendations`, { text }) };
  }
  async function seen(year: number) {
    const owner = await api.as('strategy_owner');
    const report = (await owner.put<AnnualReport>(`/annual-reports/${year}`, {})).body;
    const figure = report.figures.find(({ key }) => key === 'learning.changes');
    const address = new URL(figure?.source.path ?? '', 'http://x');
    expect([address.pathname, address.searchParams.get('visa')]).toEqual(['/larande/slutsatser', 'andrade']);
    const query = `shown=changed&changedIn=${address.searchParams.get('ar')}`;
    const { items } = (await owner.get<LedgerPage>(`/ledger?${query}`)).body;
    return { figure: figure?.value, texts: items.map(({ text }) => text), changes: items.map((each) => each.changes) };
  }

  it('tell the same changes: those of the year that stand, of studies that are still there', async () => {
    const twice = await recommended('Ändra två gånger.');
    await change(twice.recommendation, 'Utlysning A', '2025-03-01');
    await change(twice.recommendation, 'Utlysning B', '2025-12-31');
    await change(twice.recommendation, 'Utlysning C', '2024-12-31');
    const mistaken = await change(twice.recommendation, 'Utlysning D', '2025-05-01');
    await evaluator.put(`/ledger/changes/${mistaken}/withdrawal`, { reason: 'Fel utlysning.' });
    const before = await recommended('Ändra året innan.');
    await change(before.recommendation, 'Utlysning E', '2024-06-01');
    const gone = await recommended('Ändra och ta bort.');
    await change(gone.recommendation, 'Utlysning F', '2025-06-01');
    expect((await evaluator.delete(`/studies/${gone.study}`, { version: 1 })).status).toBeLessThan(300);

    expect(await seen(2025)).toEqual({
      figure: 2,
      texts: ['Ändra två gånger.'],
      changes: [['Utlysning A', 'Utlysning B']],
    });
    expect((await seen(2024)).figure).toBe(2);
  });

  it('refuse a year that is none', async () => {
    expect((await evaluator.get('/ledger?changedIn=i-fjol')).status).toBe(400);
  });
});
