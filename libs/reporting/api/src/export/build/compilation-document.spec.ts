import { COMPILATION_2018, FRAMES_2018 } from '@rt/reporting/domain';
import { KEYED_2018 } from '@rt/reporting/domain/testing';
import { compilationDocument } from './compilation-document';

const codes = KEYED_2018.flatMap(([, rows]) => rows.flatMap(([, named]) => named));
const names = Object.fromEntries(codes.map((code) => [code, `Region L${code}`]));
const view = { compilation: COMPILATION_2018, frames: FRAMES_2018.frames, names, years: [2018] };

describe('a national compilation as a document', () => {
  it('holds every count and named region of the source, table by table, in its order', () => {
    const { tables } = compilationDocument(view, 'sv');
    const read = tables.map(({ caption, rows }) => [
      caption.sv,
      rows.map((row) => [
        row.at(-3),
        String(row.at(-1) ?? '')
          .split(', ')
          .filter(Boolean)
          .map((name) => name.slice(1)),
      ]),
    ]);
    expect(read).toEqual(KEYED_2018);
  });

  it('has shares of the regions that reported', () =>
    expect(compilationDocument(view, 'sv').tables[0]?.rows[0]?.at(-2)).toBe(47.6));

  it('names its source, and says that regions that are not named are not guessed', () => {
    const { subtitle, sections } = compilationDocument(view, 'sv');
    expect(subtitle.join()).toContain(COMPILATION_2018.source);
    expect(subtitle.join()).toContain('gissas inte');
    expect(sections.map(({ heading }) => heading)).toEqual(KEYED_2018.map(([heading]) => heading));
  });

  it('is published by no region, and without logo', () =>
    expect(compilationDocument(view, 'en').publisher.logo).toBeNull());
});
