import { crc32, deflateSync } from 'node:zlib';

export type Colour = readonly [red: number, green: number, blue: number];

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Eight bits a channel, red, green and blue; no interlacing. */
const TRUE_COLOUR = [8, 2, 0, 0, 0];
/** How many points across a pixel is coloured by: edges are smooth. */
const POINTS = 4;

/** A square PNG of so many pixels a side; `colourAt` is asked for points from -1 to 1, right and down. */
export function drawPng(side: number, colourAt: (x: number, y: number) => Colour): Buffer {
  const at = (pixel: number, point: number) => ((pixel + (point + 0.5) / POINTS) / side) * 2 - 1;
  const points = Array.from(
    { length: POINTS ** 2 },
    (_, point) => [point % POINTS, Math.floor(point / POINTS)] as const,
  );
  const rows = Array.from({ length: side }, (_, row) => {
    const pixels = Array.from({ length: side }, (_, column) => {
      const colours = points.map(([x, y]) => colourAt(at(column, x), at(row, y)));
      return [0, 1, 2].map((channel) =>
        Math.round(sum(colours.map((colour) => colour[channel] ?? 0)) / colours.length),
      );
    });
    return Buffer.from([0, ...pixels.flat()]);
  });
  const size = Buffer.alloc(8);
  size.writeUInt32BE(side, 0);
  size.writeUInt32BE(side, 4);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([size, Buffer.from(TRUE_COLOUR)])),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
