import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FONT_FILES, PUBLIC_STYLE } from './style.css';

const digest = createHash('sha256').update(PUBLIC_STYLE).digest('base64url').slice(0, 10);

/** The stylesheet's address changes with its content, so that browsers may keep it for ever. */
export const STYLE_ADDRESS = `/oppet/stil.css?v=${digest}`;

const fonts = new Map<string, Buffer>();

/** A font of the house; null for any other name, and where the package is not installed: the page has others to fall back on. */
export function fontFile(name: string): Buffer | null {
  if (!(name in FONT_FILES)) return null;
  const known = fonts.get(name);
  if (known) return known;
  try {
    const path = createRequire(import.meta.url).resolve(FONT_FILES[name as keyof typeof FONT_FILES]);
    const file = readFileSync(path);
    fonts.set(name, file);
    return file;
  } catch {
    return null;
  }
}
