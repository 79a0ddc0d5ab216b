import fc from 'fast-check';
import { assess } from './assess';

const WORDS = fc.constantFrom(
  'andelen',
  'och',
  'ska',
  'öka',
  '80',
  'procent',
  '2030',
  'senast',
  'en',
  'attraktiv',
  'som',
  ',',
  '.',
  'alla',
  'än',
  'riket',
  'utan',
  '–',
  'till',
);

describe('assess', () => {
  it('gives every criterion of a wording that can be followed up', () => {
    const report = assess(
      'Andelen sysselsatta kvinnor 20–64 år ska öka från 74 procent 2024 till minst 80 procent senast 2030.',
    );
    expect(report).toMatchObject({
      direction: 'increase',
      measure: true,
      target: 'absolute',
      baseline: true,
      deadline: true,
      population: true,
      compound: false,
      kind: 'outcome',
      verdict: 'ready',
      vague: [],
    });
  });

  it('finds nothing in nothing', () => {
    expect(assess('')).toMatchObject({
      direction: 'none',
      measure: false,
      kind: 'vision',
      verdict: 'not',
      evidence: {},
      facts: {},
    });
  });

  it('never throws, and its spans lead back to the text', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(WORDS, { maxLength: 60 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(anyText, (wording) => {
        for (const spans of Object.values(assess(wording).evidence))
          for (const { start, end, text } of spans) expect(wording.slice(start, end)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(fc.array(WORDS, { maxLength: 30 }), (words) =>
        expect(assess(words.join(' '))).toEqual(assess(words.join(' '))),
      ),
    );
  });

  it.each([
    ['one endless word', 'a'.repeat(1000)],
    ['only joints', 'och '.repeat(250)],
    ['only numbers', '111 '.repeat(250)],
    ['only years', '2030 '.repeat(200)],
    ['only relatives', 'som är '.repeat(143)],
    ['only qualities', 'trygga, '.repeat(125)],
    ['only digits', '1'.repeat(1000)],
  ])('is quick on %s', (_, wording) => {
    const readings = Array.from({ length: 5 }, () => {
      const start = performance.now();
      assess(wording);
      return performance.now() - start;
    });
    // The quickest of five: a machine that is busy with something else delays one reading, not all.
    expect(Math.min(...readings)).toBeLessThan(50);
  });
});
