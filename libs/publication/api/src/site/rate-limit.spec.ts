import { RateLimit, REQUESTS_PER_MINUTE } from './rate-limit';

const ask = (limit: RateLimit, address: string, times: number, at = 1_000_000) => {
  for (let count = 0; count < times; count += 1) limit.note(address, at);
};

describe('the limit of public requests', () => {
  it('lets an address ask as often as the limit says, and then stops it', () => {
    const limit = new RateLimit();
    ask(limit, '10.0.0.1', REQUESTS_PER_MINUTE);
    expect(() => limit.note('10.0.0.1', 1_000_500)).toThrow('public.too-many');
  });

  it('does not stop anybody else, nor the same one a minute later', () => {
    const limit = new RateLimit();
    ask(limit, '10.0.0.1', REQUESTS_PER_MINUTE);
    expect(limit.note('10.0.0.2', 1_000_500)).toBe(true);
    expect(limit.note('10.0.0.1', 1_061_000)).toBe(true);
  });
});
