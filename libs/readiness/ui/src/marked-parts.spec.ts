import fc from 'fast-check';
import { CRITERIA, type CriterionNote } from '@rt/readiness/domain';
import { criteriaAt, markedParts } from './marked-parts';

const text = { sv: '', en: '' };
const note = (criterion: CriterionNote['criterion'], ...places: [number, number][]): CriterionNote => ({
  criterion,
  state: 'there',
  words: places.map(([start, end]) => ({ start, end, text: '' })),
  what: text,
  why: text,
  speaks: 'verdict',
});

describe('the marked parts of a wording', () => {
  it('cuts where words that show something begin and end', () => {
    expect(markedParts('Fler unga senast 2030', [note('deadline', [10, 21]), note('population', [5, 9])])).toEqual([
      { start: 0, text: 'Fler ', criteria: [] },
      { start: 5, text: 'unga', criteria: ['population'] },
      { start: 9, text: ' ', criteria: [] },
      { start: 10, text: 'senast 2030', criteria: ['deadline'] },
    ]);
  });

  it('marks words that show two criteria with both', () => {
    const parts = markedParts('Fler unga', [note('direction', [0, 4]), note('measure', [0, 9])]);
    expect(parts.map(({ criteria }) => criteria)).toEqual([['direction', 'measure'], ['measure']]);
  });

  it('has nothing to cut in an empty wording', () => expect(markedParts('', [note('kind', [0, 4])])).toEqual([]));

  it('is always the wording itself, whatever the spans', () => {
    const places = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.array(fc.tuple(fc.constantFrom(...CRITERIA), places)),
        (wording, given) => {
          const parts = markedParts(
            wording,
            given.map(([criterion, spans]) => note(criterion, ...spans)),
          );
          expect(parts.map((part) => part.text).join('')).toBe(wording);
        },
      ),
    );
  });

  it('finds what the word at the caret shows, also right after it, but not in plain text', () => {
    const parts = markedParts('Fler unga nu', [note('population', [5, 9])]);
    expect(criteriaAt(parts, 6)).toEqual(['population']);
    expect(criteriaAt(parts, 9)).toEqual(['population']);
    expect(criteriaAt(parts, 11)).toEqual([]);
  });
});
