import { IdentityModule } from '@rt/identity/api';
import type { InterventionDetail, InterventionInput } from '@rt/portfolio/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { PortfolioModule } from '../../src';
import { interventionInput } from './inputs';

/** The portfolio over real HTTP on a database of its own. */
export const createPortfolioApi = (): Promise<TestApi> => createTestApi(IdentityModule, PortfolioModule);

/** Registers an intervention as somebody and gives it as it was stored. */
export async function register(as: TestClient, given: Partial<InterventionInput> = {}): Promise<InterventionDetail> {
  const answer = await as.post<InterventionDetail>('/interventions', interventionInput(given));
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body;
}
