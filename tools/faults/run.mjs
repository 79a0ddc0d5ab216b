import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTypeScript } from '../bench/load-typescript.mjs';

/** `npm run faults -- FOLDER [SEED]`: writes a faulty file as CSV and XLSX, and beside each what an import is to say of it. */
const [folder, seed = '1'] = process.argv.slice(2);
if (!folder || !/^\d{1,9}$/.test(seed)) {
  console.error('Usage: npm run faults -- FOLDER [SEED]');
  process.exit(1);
}
const { asCsv, asXlsx, faultKinds, faultyFile } = await loadTypeScript('tools/faults/index.ts');
mkdirSync(folder, { recursive: true });
for (const [format, write] of [
  ['csv', async (file) => `\uFEFF${asCsv(file)}`],
  ['xlsx', asXlsx],
]) {
  const file = faultyFile({ format, seed: Number(seed) });
  writeFileSync(join(folder, `insatser-med-fel.${format}`), await write(file));
  const { faults, right } = file;
  writeFileSync(
    join(folder, `insatser-med-fel.${format}.facit.json`),
    `${JSON.stringify({ faults, right }, null, 2)}\n`,
  );
  const kinds = faultKinds(format).length;
  console.log(`${format}: ${file.rows.length} rows, ${right.length} right, ${faults.length} faults of ${kinds} kinds`);
}
