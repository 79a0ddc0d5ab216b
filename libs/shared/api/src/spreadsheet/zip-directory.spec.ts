import { zipSync } from 'fflate';
import fc from 'fast-check';
import { readZipDirectory } from './zip-directory';

const archive = Buffer.from(zipSync({ 'xl/å.xml': Buffer.from('hej'.repeat(100)) }));

/** The same archive with its sizes in the 64-bit extra field, as Apache POI writes large sheets. */
function as64(plain: Buffer): Buffer {
  const at = plain.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  const nameEnd = at + 46 + plain.readUInt16LE(at + 28);
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(BigInt(plain.readUInt32LE(at + 24)), 4);
  extra.writeBigUInt64LE(BigInt(plain.readUInt32LE(at + 20)), 12);
  const entry = Buffer.from(plain.subarray(at, nameEnd));
  entry.writeUInt32LE(0xffffffff, 20);
  entry.writeUInt32LE(0xffffffff, 24);
  entry.writeUInt16LE(20, 30);
  return Buffer.concat([plain.subarray(0, at), entry, extra, plain.subarray(nameEnd)]);
}

describe('readZipDirectory', () => {
  const [entry] = readZipDirectory(archive, 10);
  it('reads names, sizes and places', () =>
    expect(entry).toMatchObject({ name: 'xl/å.xml', method: 8, declaredSize: 300, offset: 0, encrypted: false }));
  it('reads the long form of sizes', () =>
    expect(readZipDirectory(as64(archive), 10)[0]).toMatchObject({
      declaredSize: 300,
      compressedSize: entry?.compressedSize,
    }));
  it('finds the end also behind a comment', () => {
    const commented = Buffer.concat([archive, Buffer.from('en kommentar')]);
    commented.writeUInt16LE(12, archive.length - 2);
    expect(readZipDirectory(commented, 10)).toHaveLength(1);
  });
  it('throws RangeError and nothing else, whatever the bytes', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(200), (noise, at) => {
        const broken = Buffer.concat([archive.subarray(0, at), Buffer.from(noise), archive.subarray(at)]);
        try {
          readZipDirectory(broken, 10);
        } catch (error) {
          expect(error).toHaveProperty('name', 'RangeError');
        }
      }),
    ));
});
