import { stepAwaited } from './awaited';

describe('what is waited for of a recommendation', () => {
  it.each([
    ['unanswered', 'answer'],
    ['answered', 'decision'],
    ['decided', 'change'],
  ] as const)('that is %s is its %s', (standing, step) => expect(stepAwaited(standing)).toBe(step));

  it.each(['changed', 'effect_seen', 'declined'] as const)('that is %s is nothing', (standing) =>
    expect(stepAwaited(standing)).toBeNull(),
  );
});
