import { execFile } from 'node:child_process';
import { cpSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Exported, FORMATS_OF } from '@rt/reporting/domain';
import { rolldown } from 'rolldown';
import { atMost, type Figure } from '../figure';
import { inProduct } from './in-product';

const BOUNDS: Readonly<Record<Exported, number>> = { 'annual-report': 10, compilation: 15 };
const MEGABYTES = 300;
const READINGS = 3;
const FOLDER = 'dist/tools/reports';
const FONTS = 'libs/reporting/api/src/export/writers/pdf/fonts';

interface Reading {
  seconds: number;
  megabytes: number;
  bytes: number;
}

/**
 * The writing of every format of file: of the report of a region with 300 goals and 1 000 interventions, and of a national compilation
 * of 21 regions. Each in a process of its own, so that its memory is its own; the time is that of the quickest of three. Then the same
 * as people meet it: in the product, with everything read from the database.
 */
export async function* figures(): AsyncGenerator<Figure> {
  await bundle();
  for (const of of ['annual-report', 'compilation'] as const)
    for (const format of FORMATS_OF[of]) {
      const readings: Reading[] = [];
      for (let turn = 0; turn < READINGS; turn += 1) readings.push(await read(of, format));
      const seconds = Math.min(...readings.map((reading) => reading.seconds));
      yield atMost(`reports ${of} ${format} time`, seconds, 's', BOUNDS[of]);
      const megabytes = Math.max(...readings.map((reading) => reading.megabytes));
      yield atMost(`reports ${of} ${format} memory`, megabytes, 'MB', MEGABYTES);
    }
  yield* inProduct();
}

async function read(of: Exported, format: string): Promise<Reading> {
  const { stdout } = await promisify(execFile)(process.execPath, [`${FOLDER}/write-one.js`, of, format]);
  return JSON.parse(stdout) as Reading;
}

/** As the product is bundled, fonts beside it. */
async function bundle(): Promise<void> {
  const built = await rolldown({
    input: resolve('tools/bench/reports/write-one.ts'),
    platform: 'node',
    tsconfig: 'apps/api/tsconfig.json',
    external: /^(@(?!rt\/|oxc-project\/)|[a-z])/,
    logLevel: 'silent',
  });
  await built.write({ dir: FOLDER, format: 'esm' });
  await built.close();
  for (const beside of [FOLDER, 'dist/tools']) cpSync(FONTS, `${beside}/fonts`, { recursive: true });
}
