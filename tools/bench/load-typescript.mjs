import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles a TypeScript file of this repository, `@rt/*` paths included, and imports it. npm packages stay in node_modules. */
export async function loadTypeScript(entry) {
  const file = join(root, 'dist/tools', `${entry.replaceAll('/', '-')}-${process.pid}.mjs`);
  await mkdir(join(root, 'dist/tools'), { recursive: true });
  const bundle = await rolldown({
    input: join(root, entry),
    cwd: root,
    platform: 'node',
    tsconfig: join(root, 'apps/api/tsconfig.json'),
    external: /^(@(?!rt\/|oxc-project\/)|[a-z])/,
    logLevel: 'silent',
  });
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(file);
  }
}
