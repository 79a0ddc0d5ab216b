import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const STATIC = /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const DYNAMIC = /import\(\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const SCRIPT = /<script[^>]+src="([^"]+\.js)"/g;

const found = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);

/**
 * The scripts of a built web by when they are fetched: at the first page, and what each lazy part adds to that.
 * A part is whatever is imported dynamically: a route, a panel, a chart.
 */
export function readChunks(folder) {
  const text = new Map();
  const read = (name) => {
    if (!text.has(name)) text.set(name, readFileSync(join(folder, name), 'utf8'));
    return text.get(name);
  };
  const withImports = (names) => {
    const all = new Set(names);
    for (const name of all) for (const used of found(read(name), STATIC)) all.add(used);
    return all;
  };

  const initial = withImports(found(readFileSync(join(folder, 'index.html'), 'utf8'), SCRIPT));
  const lazy = new Map();
  const reached = new Set(initial);
  for (const name of reached)
    for (const part of found(read(name), DYNAMIC)) {
      const own = [...withImports([part])].filter((used) => !initial.has(used));
      for (const used of own) reached.add(used);
      if (own.length) lazy.set(part, own);
    }
  return { initial: [...initial], lazy };
}
