import { PublicAddress } from './public-address';

const asked = (host: string) => ({ protocol: 'https' as const, host });

describe('the address of the server', () => {
  it('is the one configured, whatever is asked', () =>
    expect(new PublicAddress('https://data.region.example/').of(asked('evil.example'))).toBe('https://data.region.example'));
  it.each(['region.example', '127.0.0.1:3000', '[::1]:3000'])('is else the one asked for: %s', (host) =>
    expect(new PublicAddress().of(asked(host))).toBe(`https://${host}`),
  );
  it.each(['a"><b', 'a/b', ''])('is never what is no host: %s', (host) =>
    expect(new PublicAddress().of(asked(host))).toBe('https://localhost'),
  );
});
