import { crc32, inflateSync } from 'node:zlib';
import { drawPng } from './png';

const WHITE = [255, 255, 255] as const;
const BLACK = [0, 0, 0] as const;

/** The chunks of a PNG by name; throws where one is not what its check says. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const end = at + 8 + png.readUInt32BE(at);
    if (crc32(png.subarray(at + 4, end)) !== png.readUInt32BE(end)) throw new Error('The check does not hold.');
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, end));
    at = end + 4;
  }
  return chunks;
}

describe('a picture drawn by code', () => {
  const chunks = chunksOf(drawPng(4, (x) => (x < -0.25 ? BLACK : WHITE)));
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));

  it('is a PNG with its size and a check on each chunk', () => {
    expect([...chunks.keys()]).toEqual(['IHDR', 'IDAT', 'IEND']);
    expect([...(chunks.get('IHDR') ?? [])]).toEqual([0, 0, 0, 4, 0, 0, 0, 4, 8, 2, 0, 0, 0]);
    expect(rows).toHaveLength(4 * (1 + 4 * 3));
  });

  it('has the colour of each point, and between where a pixel holds both', () =>
    expect([1, 4, 7, 10].map((at) => rows[at])).toEqual([0, 128, 255, 255]));
});
