import { filterOf } from './filter-address';
import { narrowing, portfolioOf } from './portfolio-address';

const ID = '0b7d5c1e-6a52-4f0e-9d61-3a1f0c9d2b11';

describe('the address of the portfolio', () => {
  it('shows the flow from fund by theme to goal when nothing is chosen', () =>
    expect(portfolioOf({})).toMatchObject({
      picture: 'flode',
      axes: { fran: 'fund', via: 'theme', till: 'goal' },
      level: 'linked',
    }));
  it('holds the view, its axes, the level of the goals and the filter', () =>
    expect(
      portfolioOf({
        vy: 'rutor',
        rader: 'kommun',
        kolumner: 'malgrupp',
        niva: 'overall_goal',
        fond: 'erdf',
        tema: ID,
        rakna: 'en-gang',
      }),
    ).toMatchObject({
      picture: 'rutor',
      axes: { rader: 'municipality', kolumner: 'target_group' },
      level: 'overall_goal',
      filter: { fund: 'erdf', theme: ID, counting: 'once' },
    }));
  it('does not divide by the same twice', () =>
    expect(portfolioOf({ vy: 'rutor', rader: 'malgrupp' }).axes).toEqual({ rader: 'goal', kolumner: 'target_group' }));
  it('leaves out what nobody knows', () => {
    const { picture, axes, level, filter } = portfolioOf({
      vy: 'tårta',
      fran: 'månen',
      niva: 'himlen',
      tema: 'klimat',
      ar: 'i fjol',
    });
    expect([picture, axes['fran'], level]).toEqual(['flode', 'fund', 'linked']);
    expect(Object.values(filter).filter((part) => part !== undefined)).toEqual([]);
  });
  it('takes what narrows along to the list, and nothing else', () =>
    expect(narrowing({ vy: 'tid', grupp: 'slag', tema: ID, sok: 'export', rakna: 'en-gang', miljo: 'main' })).toEqual({
      tema: ID,
      sok: 'export',
      rakna: 'en-gang',
      miljo: 'main',
    }));
});

describe('the filter of an address', () => {
  it('knows members and what is outside the lists', () => {
    expect(
      filterOf({ tema: '~none', kommun: '2080', mal: '~unallocated', fond: '~none', org: ' Almi ' }),
    ).toMatchObject({
      theme: '~none',
      municipality: '2080',
      goal: '~unallocated',
      fund: '~none',
      organisation: 'Almi',
    });
  });
  it('knows how many pay and what is answered on the horizontal criteria, and leaves out what nobody answers', () =>
    expect(
      filterOf({ finansiarer: 'several', jamstalldhet: 'contributes', mangfald: '~none', miljo: 'kanske' }),
    ).toMatchObject({
      funders: 'several',
      equality: 'contributes',
      integrationDiversity: '~none',
      environmentClimate: undefined,
    }));
  it('asks for one goal as it was shown', () =>
    expect(filterOf({ mal: ID, malniva: 'linked' })).toMatchObject({ goal: ID, goalLevel: 'linked' }));
});
