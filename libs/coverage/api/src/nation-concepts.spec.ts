import { type NationConcepts, sameWord } from '@rt/coverage/domain';
import { DEFAULT_LEVEL_NAMES } from '@rt/goals/domain';
import { IdentityModule } from '@rt/identity/api';
import { createTestApi, type TestApi } from '@rt/shared/api/testing';
import { CoverageModule } from './coverage.module';

describe('what regions call their levels', () => {
  let api: TestApi;
  let nation: NationConcepts;

  beforeAll(async () => {
    api = await createTestApi(IdentityModule, CoverageModule);
    for (const [region, name] of [
      ['Region Dalarna', 'Effektmål'],
      ['Region Örebro län', 'effektmål'],
    ])
      await api.dataSource.query(
        'INSERT INTO concept_profile (region_id, levels) SELECT id, $2 FROM region WHERE name = $1',
        [region, { ...DEFAULT_LEVEL_NAMES, sub_goal: { name, definition: 'Det vi följer.' } }],
      );
    nation = (await (await api.as('national_analyst')).get<NationConcepts>('/coverage/nation/concepts')).body;
  });
  afterAll(() => api?.close());

  it('has every region by alphabet, and guesses nothing of who has set no names', () => {
    expect(nation.regions).toHaveLength(21);
    const named = nation.regions.filter(({ levels }) => levels !== null);
    expect(named.map(({ name, levels }) => [name, levels?.sub_goal])).toEqual([
      ['Region Dalarna', { name: 'Effektmål', definition: 'Det vi följer.' }],
      ['Region Örebro län', { name: 'effektmål', definition: 'Det vi följer.' }],
    ]);
  });

  it('can be counted', () => expect(sameWord(nation.regions, 'sub_goal', 'Effektmål')).toBe(2));
});
