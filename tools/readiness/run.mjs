import { readFileSync } from 'node:fs';
import { loadTypeScript } from '../bench/load-typescript.mjs';

/** `npm run readiness -- FILE.jsonl`: lines of {"id","text"} in, lines in the terms of the readiness rubric out. */
const [file] = process.argv.slice(2);
if (!file) fail('Usage: npm run readiness -- FILE.jsonl');

const { assess } = await loadTypeScript('libs/readiness/domain/src/index.ts');
let lines = [];
try {
  lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n');
} catch (error) {
  fail(`${file}: ${error.message}`);
}
for (const [index, line] of lines.entries()) {
  if (line.trim() === '') continue;
  try {
    console.log(JSON.stringify(judge(JSON.parse(line))));
  } catch (error) {
    console.error(`${file}:${index + 1}: ${error.message}`);
    process.exitCode = 1;
  }
}

function judge(wording) {
  if (typeof wording !== 'object' || wording === null) throw new Error('expected an object with "id" and "text"');
  const { id, text } = wording;
  if (id === undefined) throw new Error('"id" is missing');
  if (typeof text !== 'string') throw new Error('"text" must be a string');
  const { direction, measure, target, baseline, deadline, population, compound, kind, verdict, vague, evidence } =
    assess(text);
  const words = Object.entries(evidence).map(([criterion, spans]) => [
    criterion,
    spans.map((span) => span.text).join(' … '),
  ]);
  return {
    id,
    direction,
    measure,
    target,
    baseline,
    deadline,
    population,
    compound,
    kind,
    verdict,
    vague,
    evidence: Object.fromEntries(words),
  };
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
