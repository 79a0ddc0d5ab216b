import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const STATIC = /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const DYNAMIC = /import\(\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const SCRIPT = /<script[^>]+src="([^"]+\.js)"/g;

/** A page is at most this many dynamic imports from the first page: its table of routes, and itself. */
const PAGE = 2;

const found = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);

/**
 * The scripts of a built web by when they are fetched: at the first page, and what each lazy part adds to that.
 * A part is whatever is imported dynamically: a route, a panel, a chart. Routes and pages are counted against the first page;
 * what a page asks for later adds to the page. One that several ask for counts as where it adds most.
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
  const size = (names) => names.reduce((sum, name) => sum + read(name).length, 0);
  const open = (names, fetched, depth = 1) => {
    for (const part of new Set(names.flatMap((name) => found(read(name), DYNAMIC)))) {
      const own = [...withImports([part])].filter((used) => !fetched.has(used));
      if (!own.length || size(own) <= size(lazy.get(part) ?? [])) continue;
      lazy.set(part, own);
      open(own, depth < PAGE ? initial : new Set([...fetched, ...own]), depth + 1);
    }
  };
  open([...initial], initial);
  return { initial: [...initial], lazy };
}
