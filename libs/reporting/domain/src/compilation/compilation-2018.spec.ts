import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODED_THEMES } from './coding-frame';
import { compiledRows } from './compilation';
import { COMPILATION_2018 } from './compilation-2018';
import { FRAMES_2018 } from './frames-2018';
import { KEYED_2018, wordsOf } from '../../testing/src';

const folder = join(process.cwd(), '..', 'shared', 'seed');
const document = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n')
  : null;
const ifThere = document ? it : it.skip;

/** What we show: heading, then a row a code: name, definition where there is one, count, named regions. */
const ours = () =>
  FRAMES_2018.frames.map((frame) => ({
    heading: frame.heading.sv,
    rows: compiledRows(frame, COMPILATION_2018).map(({ regions, examples }, at) => {
      const code = frame.codes[at];
      return [code?.name.sv, code?.definition?.sv, regions, examples].filter((cell) => cell !== undefined);
    }),
  }));

describe('the compilation of the reports for 2018', () => {
  it('is, cell by cell, what a person keyed in from the source', () =>
    expect(ours().map(({ heading, rows }) => [heading, rows.map((row) => row.slice(-2))])).toEqual(KEYED_2018));

  ifThere('is, cell by cell, the tables of the document (skipped where it is absent)', () => {
    const tables = tablesOf(document ?? '');
    for (const { heading, rows } of ours())
      expect({ heading, rows }).toEqual({
        heading,
        rows: tables
          .get(heading)
          ?.map((cells) => [...cells.slice(0, -2), Number(cells.at(-2)), wordsOf(cells.at(-1) ?? '')]),
      });
  });

  it('counts each region once where a region has one approach', () => {
    const [approach] = FRAMES_2018.frames;
    expect(approach).toMatchObject({ theme: 'approach', single: true });
    expect(COMPILATION_2018.counts.approach.reduce((sum, { regions }) => sum + regions, 0)).toBe(21);
    const named = COMPILATION_2018.counts.approach.flatMap(({ examples }) => examples);
    expect(new Set(named).size).toBe(named.length);
  });

  it('never names more regions than it counts, nor one twice in a cell', () => {
    for (const { regions, examples } of CODED_THEMES.flatMap((theme) => COMPILATION_2018.counts[theme])) {
      expect(examples.length).toBeLessThanOrEqual(regions);
      expect(new Set(examples).size).toBe(examples.length);
    }
  });
});

/** The tables of a document in Markdown, by the heading before each; a heading without a table has none. */
function tablesOf(text: string): Map<string, string[][]> {
  const tables = new Map<string, string[][]>();
  let heading = '';
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line.startsWith('|')) tables.set(heading, [...(tables.get(heading) ?? []), cellsOf(line)]);
    else if (line) heading = line;
  }
  return new Map([...tables].map(([head, rows]) => [head, rows.slice(2)]));
}

const cellsOf = (line: string) =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
