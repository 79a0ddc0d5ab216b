import type { AppliedChanges, ChainDetail, ChangeConflicts, ChangeSet, PartChange } from '@rt/effect-chains/domain';
import { emailOf, type TestApi, type TestClient } from '@rt/shared/api/testing';
import type { Id, ProblemBody } from '@rt/shared/domain';
import { createChainsApi, newChain } from './index';

/** What a refused set answers with. */
export type Conflicted = ProblemBody & { current: ChangeConflicts };

/** Two people of the same region who may both draw. */
export class TwoEditors {
  private constructor(
    readonly api: TestApi,
    readonly anna: TestClient,
    readonly bo: TestClient,
  ) {}

  static async start(): Promise<TwoEditors> {
    const api = await createChainsApi();
    await api.dataSource.query(
      `INSERT INTO membership (account_id, region_id, role)
       SELECT account.id, region.id, 'strategy_owner' FROM account, region WHERE email = $1 AND region.name = 'Region Dalarna'`,
      [emailOf('evaluator')],
    );
    return new TwoEditors(api, await api.as('strategy_owner'), await api.as('evaluator'));
  }

  /** A new chain: an activity that leads to a goal. */
  async drawn() {
    const made = newChain();
    const { body } = await this.anna.post<ChainDetail>('/effect-chains', made.input);
    return { ...made, id: body.id };
  }

  stored = async (id: Id) => (await this.anna.get<ChainDetail>(`/effect-chains/${id}`)).body;

  send = <T = AppliedChanges>(client: TestClient, id: Id, set: ChangeSet) =>
    client.post<T>(`/effect-chains/${id}/changes`, set);
}

/** A box’s text, changed. */
export const textChange = (id: Id, was: string, is: string): PartChange => ({
  part: 'node',
  id,
  was: { text: was },
  is: { text: is },
});
