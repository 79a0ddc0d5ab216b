import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readChunks } from './chunks.mjs';

/** Kilobytes of JavaScript as served (brotli) that a person fetches: before the first page, and for each part opened. */
const LIMITS = { initial: 160, lazy: 120 };

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['dist/web', 'dist/web/en'];
let broken = 0;

for (const folder of folders.filter((path) => existsSync(join(path, 'index.html')))) {
  const { initial, lazy } = readChunks(folder);
  const kilobytes = (names) => names.reduce((sum, name) => sum + served(join(folder, name)), 0) / 1000;
  report(`${folder}: first page`, kilobytes(initial), LIMITS.initial);
  for (const [part, names] of lazy) report(`${folder}: ${part}`, kilobytes(names), LIMITS.lazy);
}
process.exit(broken ? 1 : 0);

function report(what, size, limit) {
  const over = size > limit;
  if (over) broken++;
  console.log(`${over ? '✗' : '✓'} ${what}: ${size.toFixed(1)} kB of ${limit}`);
}

function served(path) {
  const compressed = `${path}.br`;
  return existsSync(compressed) ? readFileSync(compressed).length : brotliCompressSync(readFileSync(path)).length;
}
