import type { StrategyDetail, VersionState } from '@rt/goals/domain';
import { chooseVersion, versionsOf } from './choose-version';

const strategy = (name: string, kind: StrategyDetail['kind'], ...states: VersionState[]): StrategyDetail => ({
  id: name,
  name,
  kind,
  version: 1,
  versions: states.map((state, index) => ({
    id: `${name}-${states.length - index}`,
    strategyId: name,
    number: states.length - index,
    state,
    startYear: 2024,
    endYear: 2030,
    basedOnId: null,
    adoption: null,
    goals: 0,
    version: 1,
  })),
});

describe('which version is shown', () => {
  const strategies = [
    strategy('Energi', 'sub_strategy', 'adopted'),
    strategy('RUS', 'rus', 'draft', 'adopted', 'superseded'),
  ];

  it('is the one asked for, and the remembered one only where nothing is asked for', () => {
    expect(chooseVersion(strategies, ['RUS-3', 'Energi-1'])?.id).toBe('RUS-3');
    expect(chooseVersion(strategies, [null, 'Energi-1'])?.id).toBe('Energi-1');
  });

  it('is the adopted version of the regional strategy where nothing is said', () => {
    expect(chooseVersion(strategies, [null, null])).toMatchObject({ id: 'RUS-2', strategyName: 'RUS' });
  });

  it('does not hold on to a version that is gone', () => {
    expect(chooseVersion(strategies, ['borta', null])?.id).toBe('RUS-2');
  });

  it('is none where there is no strategy', () => expect(chooseVersion([], ['RUS-1'])).toBeNull());

  it('is chosen among every version of every strategy', () => {
    expect(versionsOf(strategies).map(({ id }) => id)).toEqual(['Energi-1', 'RUS-3', 'RUS-2', 'RUS-1']);
  });
});
