import { RateLimiter } from './rate-limiter';

describe('RateLimiter', () => {
  const timed = async (run: () => Promise<unknown>) => {
    const start = performance.now();
    await run();
    return performance.now() - start;
  };
  const take = async (limiter: RateLimiter, times: number) => {
    for (let each = 0; each < times; each++) await limiter.take();
  };
  it('lets a window’s calls through at once, and the next when the window has passed', async () => {
    const limiter = new RateLimiter({ calls: 3, windowSeconds: 0.6 });
    expect(await timed(() => take(limiter, 3))).toBeLessThan(500);
    expect(await timed(() => take(limiter, 1))).toBeGreaterThan(40);
  });
  it('never lets more through in any window, however many ask at once', async () => {
    const limiter = new RateLimiter({ calls: 2, windowSeconds: 0.1 });
    const at: number[] = [];
    await Promise.all(Array.from({ length: 6 }, async () => (await limiter.take(), at.push(Date.now()))));
    const gaps = at.slice(2).map((time, index) => time - (at[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(99);
  });
  it('is quiet for as long as it is told, and gives up when whoever asks does', async () => {
    const limiter = new RateLimiter({ calls: 9, windowSeconds: 1 });
    limiter.pause(100);
    expect(await timed(() => limiter.take())).toBeGreaterThanOrEqual(95);
    limiter.pause(60_000);
    await expect(limiter.take(AbortSignal.abort())).rejects.toThrow(/abort/i);
  });
});
