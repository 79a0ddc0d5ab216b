import type { AttachedSource, Series, SeriesLoad, SourceFetch, SourceOfIndicator } from '@rt/indicators/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { IndicatorsModule } from '../../src';
import { createIndicator } from './index';
import { type ReplayServer, startReplayServer } from './replay/replay-server';
import { replayed } from './source-fixture';

/** One API with the replay as its sources for the specs of a file, and before each of them an indicator without anything. */
export class TheSources {
  replay!: ReplayServer;
  api!: TestApi;
  owner!: TestClient;
  /** The indicator of the spec that runs. */
  id = '';

  constructor() {
    beforeAll(async () => {
      this.replay = await startReplayServer();
      this.api = await createTestApi(IndicatorsModule, replayed(this.replay));
      this.owner = await this.api.as('strategy_owner');
    });
    afterAll(async () => {
      await this.api.close();
      await this.replay.close();
    });
    beforeEach(async () => {
      this.replay.mend();
      this.id = (await createIndicator(this.owner)).id;
    });
  }

  source = async (): Promise<AttachedSource | null> =>
    (await this.owner.get<SourceOfIndicator>(`/indicators/${this.id}/source`)).body.source;
  loads = async () => (await this.owner.get<SeriesLoad[]>(`/indicators/${this.id}/series-loads`)).body;
  series = async () => (await this.owner.get<Series[]>(`/indicators/${this.id}/series`)).body;
  values = async () => (await this.series()).flatMap(({ observations }) => observations);
  fetches = async () => (await this.owner.get<SourceFetch[]>(`/indicators/${this.id}/source-fetches`)).body;
}
