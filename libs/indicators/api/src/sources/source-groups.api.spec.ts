import type { SourceGroups } from '@rt/indicators/domain';
import { createTestApi } from '@rt/shared/api/testing';
import { attach, EDUCATION, runFetches, TheSources } from '../../testing/src';
import { IndicatorsModule } from '../indicators.module';

const PATH = '/sources/groups';
const ALL = { code: 'G90002', name: 'Alla regioner (ovägt medel)', loaded: false };
const SIMILAR = { code: 'G90001', name: 'Liknande regioner socioekonomi, Region Dalarna, 2024', loaded: false };

describe('the groups there are to compare with', () => {
  const the = new TheSources();
  const groups = async () => (await the.owner.get<SourceGroups>(PATH)).body;

  it('are those the source has, and it is said which ones there are values for', async () => {
    expect(await groups()).toEqual({ groups: [ALL, SIMILAR], complete: true });
    await attach(the.owner, the.id, EDUCATION);
    await runFetches(the.api);
    expect(await groups()).toEqual({
      groups: [
        { ...ALL, loaded: true },
        { ...SIMILAR, loaded: true },
      ],
      complete: true,
    });
  });
  it('are no other region’s', async () => {
    const { body } = await (await the.api.as('neighbour')).get<SourceGroups>(PATH);
    expect(body.groups.some(({ loaded }) => loaded)).toBe(false);
  });
  it('are chosen by those who name the concepts only', async () =>
    expect((await (await the.api.as('reader')).get(PATH)).status).toBe(403));
  it('are those the region has values for where the source is off, and it is said that there may be more', async () => {
    const off = await createTestApi(IndicatorsModule);
    expect((await (await off.as('strategy_owner')).get(PATH)).body).toEqual({ groups: [], complete: false });
    await off.close();
  });
});
