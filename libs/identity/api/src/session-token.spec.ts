import fc from 'fast-check';
import { hashOf, newToken, sameSecret } from './session-token';

describe('newToken', () => {
  it('is 256 random bits in characters a cookie can hold', () => expect(newToken()).toMatch(/^[\w-]{43}$/));
  it('is never the same twice', () => expect(new Set(Array.from({ length: 1000 }, newToken)).size).toBe(1000));
});

describe('hashOf', () => {
  it('is SHA-256', () =>
    expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'));
});

describe('sameSecret', () => {
  it('tells equal from unequal, whatever the lengths', () =>
    fc.assert(fc.property(fc.string(), fc.string(), (one, other) => sameSecret(one, other) === (one === other))));
  it('knows a secret again', () => fc.assert(fc.property(fc.string(), (secret) => sameSecret(secret, secret))));
});
