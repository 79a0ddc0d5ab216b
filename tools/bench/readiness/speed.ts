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

/** Milliseconds of processor time so far: what other programs do on the machine does not count. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Wordings a second on one core, by processor time: the best of some rounds over all wordings. */
export function wordingsPerSecond(texts: string[]): Figure {
  const rates = Array.from({ length: ROUNDS }, () => {
    const start = processorTime();
    let judged = 0;
    while (processorTime() - start < ROUND_MS) {
      for (const text of texts) assess(text);
      judged += texts.length;
    }
    return (judged * 1000) / (processorTime() - start);
  });
  return atLeast('readiness wordings per second', Math.max(...rates), 'wordings/s', 20_000);
}

/** The engine, without the texts of its notes, as a browser gets it: its gzip size, how long its script takes to start, and the first report. */
export async function asDelivered(): Promise<Figure[]> {
  const bundle = await rolldown({
    input: 'libs/readiness/domain/src/engine.ts',
    tsconfig: 'tsconfig.base.json',
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  const script = await bundle.generate({ format: 'iife', name: 'engine', minify: true });
  await bundle.close();
  const code = output[0].code;
  mkdirSync('dist/tools', { recursive: true });
  writeFileSync('dist/tools/readiness-engine.js', script.output[0].code);
  const starts = Array.from({ length: FRESH_STARTS }, freshStart);
  return [
    atMost('readiness engine size', gzipSync(code, { level: 9 }).length / 1000, 'kB gzip', 40),
    atMost('readiness engine start', Math.min(...starts.map(({ start }) => start)), 'ms', 10),
    atMost('readiness first report', Math.min(...starts.map(({ report }) => report)), 'ms', 10),
  ];
}

/** In a fresh process: to read and run the engine's script, and then from the first wording to its report; milliseconds on the clock. */
function freshStart(): { start: number; report: number } {
  const script = `const code = process.getBuiltinModule('node:fs').readFileSync('dist/tools/readiness-engine.js', 'utf8');
const begin = performance.now();
process.getBuiltinModule('node:vm').runInThisContext(code);
const ready = performance.now();
engine.assess(${JSON.stringify(TYPICAL)});
console.log(JSON.stringify({ start: ready - begin, report: performance.now() - ready }));`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })) as {
    start: number;
    report: number;
  };
}
