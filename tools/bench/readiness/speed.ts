import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { assess } from '@rt/readiness/domain';
import { type Figure, atLeast, atMost } from '../figure';

const ROUNDS = 5;
const ROUND_MS = 400;
const FRESH_STARTS = 7;
const TYPICAL =
  'Andelen unga 16–24 år som varken arbetar eller studerar ska minska från 9,1 till 6 procent senast 2030.';

const median = (values: number[]): number => values.sort((one, other) => one - other)[values.length >> 1] ?? 0;

/** Wordings a second on one core: the median of some rounds over all wordings. */
export function wordingsPerSecond(texts: string[]): Figure {
  const rates = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    let judged = 0;
    while (performance.now() - start < ROUND_MS) {
      for (const text of texts) assess(text);
      judged += texts.length;
    }
    return (judged * 1000) / (performance.now() - start);
  });
  return atLeast('readiness wordings per second', median(rates), 'wordings/s', 20_000);
}

/** The engine as a browser gets it: its gzip size, and how long a fresh process needs to read it and give the first report. */
export async function asDelivered(): Promise<Figure[]> {
  const bundle = await rolldown({
    input: 'libs/readiness/domain/src/index.ts',
    tsconfig: 'tsconfig.base.json',
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  const script = await bundle.generate({ format: 'iife', name: 'engine', minify: true });
  await bundle.close();
  const code = output[0].code;
  mkdirSync('dist/tools', { recursive: true });
  writeFileSync('dist/tools/readiness-engine.js', script.output[0].code);
  return [
    atMost('readiness engine size', gzipSync(code, { level: 9 }).length / 1000, 'kB gzip', 40),
    atMost('readiness first report', median(Array.from({ length: FRESH_STARTS }, firstReport)), 'ms', 10),
  ];
}

function firstReport(): number {
  const script = `const code = process.getBuiltinModule('node:fs').readFileSync('dist/tools/readiness-engine.js', 'utf8');
const start = performance.now();
process.getBuiltinModule('node:vm').runInThisContext(code);
engine.assess(${JSON.stringify(TYPICAL)});
console.log(performance.now() - start);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
}
