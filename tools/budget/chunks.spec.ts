import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readChunks } from './chunks.mjs';

describe('readChunks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rt-chunks-'));
  const files = {
    'index.html': '<script src="main-A1.js" type="module"></script>',
    'main-A1.js': 'import{a}from"./shared-B2.js";const r=()=>import(`./goals-C3.js`);const m=()=>import("./map-D4.js")',
    'shared-B2.js': 'export const a=1',
    'goals-C3.js': 'import{a}from"./shared-B2.js";import"./form-E5.js";export{}',
    'form-E5.js': 'export{}',
    'map-D4.js': 'import"./form-E5.js";const chart=()=>import(`./chart-F6.js`)',
    'chart-F6.js': 'import"./form-E5.js";import"./axis-H8.js";export{}',
    'axis-H8.js': 'export{}',
    'never-G7.js': 'export{}',
  };
  beforeAll(() => Object.entries(files).forEach(([name, text]) => writeFileSync(join(folder, name), text)));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('counts what the first page fetches, with what that imports', () =>
    expect(readChunks(folder).initial).toEqual(['main-A1.js', 'shared-B2.js']));
  it('counts what a lazy part adds, and not what is there already', () =>
    expect(readChunks(folder).lazy.get('goals-C3.js')).toEqual(['goals-C3.js', 'form-E5.js']));
  it('finds parts of parts', () => expect(readChunks(folder).lazy.has('chart-F6.js')).toBe(true));
  it('counts of a part of a part what it adds to the part that asks for it', () =>
    expect(readChunks(folder).lazy.get('chart-F6.js')).toEqual(['chart-F6.js', 'axis-H8.js']));
  it('does not count what nothing fetches', () =>
    expect(JSON.stringify([...readChunks(folder).lazy])).not.toContain('never'));
});
