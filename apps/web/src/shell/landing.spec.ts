import { landingOf, ownOf } from './landing';

describe('landingOf', () => {
  it('begins with the map for a strategy owner, also one who evaluates', () => {
    expect(landingOf(['strategy_owner'])).toEqual({ path: '/karta' });
    expect(landingOf(['evaluator', 'strategy_owner'])).toEqual({ path: '/karta' });
  });
  it('begins with what is asked of a project manager', () =>
    expect(landingOf(['project_manager'])).toEqual({ path: '/mitt' }));
  it('begins with goals to assess for an evaluator', () =>
    expect(landingOf(['evaluator'])).toEqual({ path: '/mal', queryParams: { visa: 'granska' } }));
  it('begins with the nation for a national analyst', () =>
    expect(landingOf(['national_analyst'])).toEqual({ path: '/karta/nationellt' }));
  it('begins with the map for everybody else', () => expect(landingOf(['reader'])).toEqual({ path: '/karta' }));
});

describe('ownOf', () => {
  it('is what waits for a strategy owner, also one who evaluates', () =>
    expect(ownOf(['evaluator', 'strategy_owner'])).toEqual({ path: '/mitt' }));
  it('is what waits for an evaluator: fixes, studies, recommendations', () =>
    expect(ownOf(['evaluator'])).toEqual({ path: '/mitt' }));
  it('is nothing for a reader', () => expect(ownOf(['reader'])).toBeNull());
});
