import fc from 'fast-check';
import { bytesOf } from '../testing/src';
import { readJson } from './json-bytes';
import { StatisticsProblem } from './statistics-problem';

const codeFor = (bytes: Uint8Array) => {
  try {
    readJson(bytes);
  } catch (error) {
    return error instanceof StatisticsProblem ? error.code : error;
  }
  return 'none';
};
const utf16 = (text: string, mark: boolean) => Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');

describe('readJson', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(readJson(bytesOf('{"å":1}'))).toEqual({ å: 1 });
    expect(readJson(bytesOf('\uFEFF{"å":1}'))).toEqual({ å: 1 });
  });
  it('reads UTF-16 of either kind', () => {
    expect(readJson(utf16('{"å":1}', true))).toEqual({ å: 1 });
    expect(readJson(utf16('{"å":1}', false))).toEqual({ å: 1 });
    expect(readJson(utf16('{"å":1}', true).swap16())).toEqual({ å: 1 });
  });
  it('says that an empty file is empty', () => expect(codeFor(bytesOf(' \n'))).toBe('statistics.empty'));
  it('says that an error page is a web page', () =>
    expect(codeFor(bytesOf('\n<!DOCTYPE html><title>503</title>'))).toBe('statistics.html'));
  it('says that a file is cut off', () => {
    expect(codeFor(bytesOf('{"value":[1,2'))).toBe('statistics.truncated');
    expect(codeFor(bytesOf('{"label":"Folkm'))).toBe('statistics.truncated');
  });
  it('does not call a file cut off that is wrong in another way', () =>
    expect(codeFor(bytesOf("{'value':[1,2]}"))).toBe('statistics.not-json'));
  it('says that a spreadsheet is not JSON', () => {
    expect(codeFor(bytesOf('Region;2024\r\nDalarna;1'))).toBe('statistics.not-json');
    expect(codeFor(bytesOf('PK\u0003\u0004'))).toBe('statistics.not-json');
  });
  it('says that Windows-1252 cannot be read', () =>
    expect(codeFor(Buffer.from('{"län":1}', 'latin1'))).toBe('statistics.encoding'));
  it('refuses what is nested too deep without parsing it', () =>
    expect(codeFor(bytesOf('['.repeat(200_000)))).toBe('statistics.too-large'));
  it('does not count brackets within a text', () =>
    expect(
      readJson(
        bytesOf(
          JSON.stringify(`${'['.repeat(50)}\\"`)
            .replace(/^/, '[')
            .concat(']'),
        ),
      ),
    ).toHaveLength(1));
  it('refuses more than 10 MB', () =>
    expect(codeFor(new Uint8Array(10 * 1024 * 1024 + 1))).toBe('statistics.too-large'));
  it('reads back every object that can be written', () =>
    fc.assert(
      fc.property(fc.object({ maxDepth: 3 }), (object) => {
        const written = JSON.parse(JSON.stringify(object)) as unknown;
        expect(readJson(bytesOf(object))).toEqual(written);
      }),
    ));
  it('never fails in another way than with a problem', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => expect(codeFor(bytes)).toMatch(/^(none|statistics\.)/)),
    ));
});
