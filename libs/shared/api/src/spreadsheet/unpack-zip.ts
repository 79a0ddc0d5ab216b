import { crc32, inflateRawSync } from 'node:zlib';
import { spreadsheetProblem } from './spreadsheet-problem';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/** What a workbook of 10 000 rows can need, with room to spare; a zip bomb needs far more. */
export const ZIP_LIMITS = { entries: 1000, inflated: 50 * 1024 * 1024, ratio: 200 } as const;

/** Small files may be packed hard (styles repeat themselves); the ratio is held against those that matter. */
const RATIO_MATTERS_FROM = 1024 * 1024;

/**
 * The files of an archive whose names are wanted. Sizes are checked as declared before anything is inflated, and as they
 * turn out while it is; checksums are checked too, so that a cut or damaged file never passes for a whole one.
 */
export function unpackZip(content: Buffer, wanted: (name: string) => boolean): Map<string, Buffer> {
  const entries = entriesOf(content).filter((entry) => wanted(entry.name));
  if (entries.some((entry) => entry.encrypted)) throw spreadsheetProblem.protectedByPassword();
  const declared = entries.reduce((sum, entry) => sum + entry.declaredSize, 0);
  if (declared > ZIP_LIMITS.inflated || entries.some(growsTooMuch)) throw spreadsheetProblem.inflatesTooMuch();
  return new Map(entries.map((entry) => [entry.name, inflated(content, entry)]));
}

function entriesOf(content: Buffer): ZipEntry[] {
  try {
    return readZipDirectory(content, ZIP_LIMITS.entries);
  } catch {
    throw spreadsheetProblem.unreadable();
  }
}

const growsTooMuch = (entry: ZipEntry) =>
  entry.declaredSize > RATIO_MATTERS_FROM && entry.declaredSize > entry.compressedSize * ZIP_LIMITS.ratio;

function inflated(content: Buffer, entry: ZipEntry): Buffer {
  const packed = packedBytes(content, entry);
  const bytes = entry.method === 0 ? packed : inflateWithin(packed, entry.declaredSize);
  if (bytes.length !== entry.declaredSize || crc32(bytes) !== entry.crc) throw spreadsheetProblem.unreadable();
  return bytes;
}

function packedBytes(content: Buffer, entry: ZipEntry): Buffer {
  const header = entry.offset;
  if (!(header >= 0 && header + 30 <= content.length)) throw spreadsheetProblem.unreadable();
  const start = header + 30 + content.readUInt16LE(header + 26) + content.readUInt16LE(header + 28);
  if (!(start + entry.compressedSize <= content.length)) throw spreadsheetProblem.unreadable();
  return content.subarray(start, start + entry.compressedSize);
}

/** Inflating stops at the size the archive declares: what wants more has lied about itself. */
function inflateWithin(packed: Buffer, declaredSize: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(declaredSize, 1) });
  } catch (error) {
    throw isTooLong(error) ? spreadsheetProblem.inflatesTooMuch() : spreadsheetProblem.unreadable();
  }
}

const isTooLong = (error: unknown) => (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
