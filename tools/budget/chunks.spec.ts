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
    'goals-C3.js': 'import{a}from"./shared-B2.js";import"./form-E5.js";const p=()=>import("./page-P1.js")',
    'page-P1.js': 'import"./form-E5.js";import"./list-L1.js";const d=()=>import("./drawing-Q1.js")',
    'drawing-Q1.js': 'import"./form-E5.js";import"./list-L1.js";import"./curve-R1.js";export{}',
    'list-L1.js': 'export{}',
    'curve-R1.js': 'export{}',
    'form-E5.js': 'export{}',
    'map-D4.js': 'const chart=()=>import(`./chart-F6.js`)',
    'chart-F6.js': 'export{}',
    'never-G7.js': 'export{}',
  };
  beforeAll(() => Object.entries(files).forEach(([name, text]) => writeFileSync(join(folder, name), text)));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('counts what the first page fetches, with what that imports', () =>
    expect(readChunks(folder).initial).toEqual(['main-A1.js', 'shared-B2.js']));
  it('counts what a lazy part adds, and not what is there already', () =>
    expect(readChunks(folder).lazy.get('goals-C3.js')).toEqual(['goals-C3.js', 'form-E5.js']));
  it('finds parts of parts', () => expect(readChunks(folder).lazy.has('chart-F6.js')).toBe(true));
  it('counts a page against the first page, also behind a table of routes', () =>
    expect(readChunks(folder).lazy.get('page-P1.js')).toEqual(['page-P1.js', 'form-E5.js', 'list-L1.js']));
  it('counts of what a page asks for later what it adds to the page', () =>
    expect(readChunks(folder).lazy.get('drawing-Q1.js')).toEqual(['drawing-Q1.js', 'curve-R1.js']));
  it('does not count what nothing fetches', () =>
    expect(JSON.stringify([...readChunks(folder).lazy])).not.toContain('never'));
});
