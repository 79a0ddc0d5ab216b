/** One file in a zip archive, as the archive's own directory describes it. */
export interface ZipEntry {
  name: string;
  encrypted: boolean;
  /** 0 stored, 8 deflated; nothing else is read. */
  method: number;
  crc: number;
  compressedSize: number;
  declaredSize: number;
  /** Where its local header begins. */
  offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const LONG = 0xffffffff;
/** An end record is 22 bytes and a comment of at most 65 535. */
const FURTHEST_END = 22 + 65_535;

/** Reads the directory at the end of a zip archive, also in the zip64 form that some systems write; throws RangeError where it is cut off or wrong. */
export function readZipDirectory(content: Buffer, maxEntries: number): ZipEntry[] {
  const { count, start } = directoryPlace(content);
  if (count > maxEntries) throw new RangeError(`${count} entries`);
  const entries: ZipEntry[] = [];
  for (let at = start; entries.length < count;) {
    if (content.readUInt32LE(at) !== ENTRY) throw new RangeError('no entry where the directory says');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => content.readUInt16LE(at + field));
    const end = at + 46 + (nameLength ?? 0);
    entries.push(
      entryAt(content, at, content.toString('utf8', at + 46, end), content.subarray(end, end + (extraLength ?? 0))),
    );
    at = end + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

function directoryPlace(content: Buffer): { count: number; start: number } {
  const lowest = Math.max(0, content.length - FURTHEST_END);
  for (let at = content.length - 22; at >= lowest; at -= 1) {
    if (content.readUInt32LE(at) !== END) continue;
    const here = { count: content.readUInt16LE(at + 10), start: content.readUInt32LE(at + 16) };
    const locator = at - 20;
    if (locator < 0 || content.readUInt32LE(locator) !== END_64_LOCATOR) return here;
    const end64 = Number(content.readBigUInt64LE(locator + 8));
    if (content.readUInt32LE(end64) !== END_64) throw new RangeError('no zip64 end record');
    return { count: Number(content.readBigUInt64LE(end64 + 32)), start: Number(content.readBigUInt64LE(end64 + 48)) };
  }
  throw new RangeError('no end record');
}

function entryAt(content: Buffer, at: number, name: string, extra: Buffer): ZipEntry {
  const short = { declaredSize: 24, compressedSize: 20, offset: 42 };
  const long = longFields(extra);
  const size = (field: keyof typeof short) => {
    const value = content.readUInt32LE(at + short[field]);
    return value === LONG ? Number(long.shift() ?? Number.NaN) : value;
  };
  return {
    name,
    encrypted: (content.readUInt16LE(at + 8) & 1) === 1,
    method: content.readUInt16LE(at + 10),
    crc: content.readUInt32LE(at + 16),
    declaredSize: size('declaredSize'),
    compressedSize: size('compressedSize'),
    offset: size('offset'),
  };
}

/** The 64-bit values of the zip64 extra field, in the order the directory's full fields take them. */
function longFields(extra: Buffer): bigint[] {
  for (let at = 0; at + 4 <= extra.length;) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === 1)
      return Array.from({ length: Math.floor(length / 8) }, (_, index) => extra.readBigUInt64LE(at + 4 + index * 8));
    at += 4 + length;
  }
  return [];
}
