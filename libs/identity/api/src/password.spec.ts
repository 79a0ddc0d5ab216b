import { hashPassword, passwordMatches } from './password';

describe('passwords', () => {
  it('are hashed with argon2id, differently every time', async () => {
    const [one, other] = await Promise.all([hashPassword('fyra hästar'), hashPassword('fyra hästar')]);
    expect(one).toMatch(/^\$argon2id\$/);
    expect(one).not.toBe(other);
  });
  it('match only what was hashed', async () => {
    const kept = await hashPassword('fyra hästar');
    expect(await passwordMatches(kept, 'fyra hästar')).toBe(true);
    expect(await passwordMatches(kept, 'Fyra hästar')).toBe(false);
  });
  it('match nothing where there is none, and take as long to say so', async () => {
    const kept = await hashPassword('fyra hästar');
    await passwordMatches(null, 'warm up');
    const time = async (passwordHash: string | null) => {
      const started = performance.now();
      expect(await passwordMatches(passwordHash, 'gissning')).toBe(false);
      return performance.now() - started;
    };
    // By turns, and the quickest of each: what delays one of them on a busy machine is not the passwords' doing.
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let at = 0; at < 10; at += 1) {
      known.push(await time(kept));
      unknown.push(await time(null));
    }
    const ratio = Math.min(...unknown) / Math.min(...known);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });
});
