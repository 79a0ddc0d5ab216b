import { zipSync } from 'fflate';
import { unpackZip } from './unpack-zip';

const zip = (files: Record<string, Uint8Array>) => Buffer.from(zipSync(files, { level: 9 }));
const all = () => true;
const codeOf = (content: Buffer) => {
  try {
    unpackZip(content, all);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};
/** Where in the archive the directory tells the size of the only file. */
const declaredSizeAt = (content: Buffer) => content.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24;

describe('unpackZip', () => {
  const text = zip({ 'a.xml': Buffer.from('<a/>'.repeat(1000)), 'b.png': Buffer.from('b') });
  it('unpacks only what is wanted', () => {
    const files = unpackZip(text, (name) => name.endsWith('.xml'));
    expect([...files.keys()]).toEqual(['a.xml']);
    expect(files.get('a.xml')?.toString()).toBe('<a/>'.repeat(1000));
  });
  it('refuses a bomb by the size it declares', () =>
    expect(codeOf(zip({ a: new Uint8Array(60 * 1024 * 1024) }))).toBe('import.file-inflates-too-much'));
  it('refuses a bomb by its ratio, below the largest size', () =>
    expect(codeOf(zip({ a: new Uint8Array(20 * 1024 * 1024) }))).toBe('import.file-inflates-too-much'));
  it('stops a bomb that lies about its size while it is inflated', () => {
    const bomb = zip({ a: new Uint8Array(60 * 1024 * 1024) });
    bomb.writeUInt32LE(500_000, declaredSizeAt(bomb));
    expect(codeOf(bomb)).toBe('import.file-inflates-too-much');
  });
  it('does not take files out of thousands', () => {
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`f${at}`, new Uint8Array(1)]));
    expect(codeOf(zip(many))).toBe('import.file-unreadable');
  });
  it('does not pass a damaged file for a whole one', () => {
    const damaged = Buffer.from(zipSync({ a: Buffer.from('abcdefghij') }, { level: 0 }));
    damaged[damaged.indexOf('abcdefghij')] = 0x7a;
    expect(codeOf(damaged)).toBe('import.file-unreadable');
  });
  it.each([0.2, 0.5, 0.9, 0.99])('does not read an archive cut off at %p of its length', (part) =>
    expect(codeOf(text.subarray(0, Math.floor(text.length * part)))).toBe('import.file-unreadable'),
  );
  it('says when a file in it is encrypted', () => {
    const encrypted = Buffer.from(text);
    encrypted.writeUInt16LE(1, encrypted.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8);
    expect(codeOf(encrypted)).toBe('import.file-protected');
  });
});
