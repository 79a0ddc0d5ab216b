import { webcrypto } from 'node:crypto';
import { TextEncoder } from 'node:util';
import { sha256Of } from './seal-check';

describe('the checksum of a snapshot', () => {
  const known = { crypto: globalThis.crypto, TextEncoder: globalThis.TextEncoder };
  const given = (parts: object) =>
    Object.entries(parts).forEach(([name, value]) =>
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true }),
    );
  afterEach(() => given(known));

  it('is SHA-256 of its bytes in UTF-8', async () => {
    given({ crypto: webcrypto, TextEncoder });
    expect(await sha256Of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
  it('is not claimed where the browser does not count', async () => {
    given({ crypto: undefined });
    expect(await sha256Of('abc')).toBeNull();
  });
});
