import { webcrypto } from 'node:crypto';
import { TestBed } from '@angular/core/testing';
import { ImportFiles } from './import-files';

const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

/** The browser that specs run in has no hashes of its own. */
beforeAll(() => Object.defineProperty(globalThis.crypto, 'subtle', { value: webcrypto.subtle, configurable: true }));

describe('ImportFiles', () => {
  const files = () => TestBed.inject(ImportFiles);

  it('knows a file by what is in it', async () => {
    files().keep('b1', {
      arrayBuffer: () => Promise.resolve(new TextEncoder().encode('abc').buffer),
    } as unknown as File);
    expect(await files().hashOf('b1')).toBe(ABC);
  });
  it('says nothing of a file that was chosen in another window', async () =>
    expect(await files().hashOf('b2')).toBeUndefined());
  it('gives a file that cannot be read any more a hash that no file has', async () => {
    files().keep('b3', { arrayBuffer: () => Promise.reject(new Error('NotReadableError')) } as unknown as File);
    expect(await files().hashOf('b3')).toBe('0'.repeat(64));
  });
});
