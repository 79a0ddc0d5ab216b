import { assertVersion, versionFrom } from './if-match';

describe('versionFrom', () => {
  it.each([
    ['"7"', 7],
    ['7', 7],
    ['W/"7"', 7],
  ])('reads %s', (header, version) => expect(versionFrom(header)).toBe(version));
  it('asks for it where it is missing', () => {
    expect(() => versionFrom(undefined)).toThrow(expect.objectContaining({ status: 428, code: 'version.required' }));
    expect(() => versionFrom('')).toThrow(expect.objectContaining({ status: 428 }));
  });
  it.each(['*', '"x"', '"-1"', '"1", "2"', '"9999999999"'])('does not take %s for a version', (header) =>
    expect(() => versionFrom(header)).toThrow(expect.objectContaining({ status: 400, code: 'version.malformed' })),
  );
});

describe('assertVersion', () => {
  it('lets the newest version through', () => expect(() => assertVersion(2, { version: 2 }, {})).not.toThrow());
  it('gives the stored state where somebody was faster', () =>
    expect(() => assertVersion(1, { version: 2 }, { wording: 'deras' })).toThrow(
      expect.objectContaining({ status: 412, code: 'version.stale', extras: { current: { wording: 'deras' } } }),
    ));
});
