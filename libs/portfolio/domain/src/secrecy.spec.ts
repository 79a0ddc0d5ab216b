import { isTelling, seesAllSecrets, seesSecret } from './secrecy';

describe('seesSecret', () => {
  it.each(['administrator', 'strategy_owner'] as const)('lets a %s read what is secret', (role) => {
    expect(seesAllSecrets([role])).toBe(true);
    expect(seesSecret({ accountId: 'anna', roles: [role] }, 'bo')).toBe(true);
  });
  it.each(['reader', 'evaluator', 'project_manager', 'national_analyst'] as const)('does not let a %s', (role) => {
    expect(seesAllSecrets([role])).toBe(false);
    expect(seesSecret({ accountId: 'anna', roles: [role] }, 'bo')).toBe(false);
    expect(seesSecret({ accountId: 'anna', roles: [role] }, null)).toBe(false);
  });
  it('lets whoever leads it read it', () =>
    expect(seesSecret({ accountId: 'anna', roles: ['project_manager'] }, 'anna')).toBe(true));
  it('does not take away what one of two roles gives', () =>
    expect(seesAllSecrets(['evaluator', 'strategy_owner'])).toBe(true));
});

describe('isTelling', () => {
  it.each([
    [1, 0, true],
    [1, 1, true],
    [2, 0, true],
    [1, 2, false],
    [3, 0, false],
    [0, 1, false],
    [0, 0, false],
  ])('of %i concealed among %i others is %p', (concealed, others, telling) =>
    expect(isTelling({ concealed, others })).toBe(telling),
  );
});
