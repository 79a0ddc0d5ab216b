import { AuditModule } from '@rt/audit/api';
import { GoalsModule } from '@rt/goals/api';
import type { StrategyDetail } from '@rt/goals/domain';
import { IdentityModule } from '@rt/identity/api';
import type { InterventionDetail, InterventionSummary, SavedMapping } from '@rt/portfolio/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import type { ImportBatchDetail, ImportDecisions, Page, PreviewRow, ProblemBody } from '@rt/shared/domain';
import { PortfolioModule } from '../portfolio.module';

export type Answer = ImportBatchDetail & ProblemBody;

/** A region with two goals, and what a strategy owner does with files of interventions. */
export async function createImportsApi() {
  const api: TestApi = await createTestApi(IdentityModule, AuditModule, GoalsModule, PortfolioModule);
  const owner = await api.as('strategy_owner');
  const { body } = await owner.post<StrategyDetail>('/strategies', {
    name: 'Dalastrategin',
    kind: 'rus',
    startYear: 2024,
    endYear: 2030,
  });
  for (const [code, wording] of [
    ['2.3', 'Fler unga i arbete'],
    ['3.1', 'Kortare restid'],
  ])
    await owner.post('/goals', { strategyVersionId: body.versions[0]?.id, level: 'sub_goal', code, wording });

  const upload = async (content: string | Buffer, client: TestClient = owner) =>
    (await client.upload<Answer>('/intervention-imports', { name: 'insatser.csv', content })).body;
  const put = (part: string, { id, version }: ImportBatchDetail, input: object, client: TestClient = owner) =>
    client.put<Answer>(`/intervention-imports/${id}/${part}`, input, { version });
  const apply = (batch: ImportBatchDetail, client: TestClient = owner) =>
    put('application', batch, { digest: batch.preview?.digest }, client);
  const decide = async (batch: ImportBatchDetail, decisions: ImportDecisions) =>
    (await put('decisions', batch, decisions)).body;
  const undo = ({ id, version }: ImportBatchDetail) =>
    owner.delete<Answer>(`/intervention-imports/${id}/application`, { version });
  const list = async () => (await owner.get<Page<InterventionSummary>>('/interventions')).body.items;
  const detail = async (name: string) => {
    const found = (await list()).find((one) => one.name === name);
    return (await owner.get<InterventionDetail>(`/interventions/${found?.id}`)).body;
  };
  const change = async (name: string, input: object) => {
    const { id, version } = await detail(name);
    return owner.patch<InterventionDetail>(`/interventions/${id}`, input, { version });
  };
  const save = (batch: ImportBatchDetail, name: string, client: TestClient = owner) =>
    client.post<SavedMapping & ProblemBody>('/intervention-import-mappings', { name, batchId: batch.id });
  const row = (batch: ImportBatchDetail, title: string): PreviewRow | undefined =>
    batch.preview?.rows.find((one) => one.title === title);
  return { api, owner, upload, put, apply, decide, undo, list, detail, change, save, row };
}

export type ImportsApi = Awaited<ReturnType<typeof createImportsApi>>;
