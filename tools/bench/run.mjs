import { existsSync, readdirSync } from 'node:fs';
import { loadTypeScript } from './load-typescript.mjs';

/** `npm run bench [name]`: every tools/bench/<name>/index.ts exports `figures()`; one JSON object a line, exit status 1 when one is not ok. */
const here = new URL('.', import.meta.url);
const benches = readdirSync(here).filter((name) => existsSync(new URL(`${name}/index.ts`, here)));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !benches.includes(name));
if (unknown.length > 0) {
  console.error(`No bench named ${unknown.join(', ')}. There are: ${benches.join(', ')}.`);
  process.exit(1);
}

let failed = false;
for (const name of asked.length > 0 ? asked : benches) {
  const { figures } = await loadTypeScript(`tools/bench/${name}/index.ts`);
  for await (const figure of figures()) {
    console.log(JSON.stringify(figure));
    failed ||= !figure.ok;
  }
}
process.exitCode = failed ? 1 : 0;
