import fc from 'fast-check';
import { pastedGoals } from './pasted-goals';

describe('goals pasted from a document', () => {
  it('makes one goal of every line, without bullets', () => {
    expect(pastedGoals('• Fler i arbete\r\n– Rent vatten\n\n* God hälsa')).toEqual([
      { code: null, wording: 'Fler i arbete' },
      { code: null, wording: 'Rent vatten' },
      { code: null, wording: 'God hälsa' },
    ]);
  });

  it.each([
    ['2.3 Minska utsläppen', '2.3'],
    ['1) Minska utsläppen', '1'],
    ['M1: Minska utsläppen', 'M1'],
    ['A. Minska utsläppen', 'A'],
    ['2.3\tMinska utsläppen', '2.3'],
  ])('reads the numbering of "%s" as a code', (line, code) => {
    expect(pastedGoals(line)).toEqual([{ code, wording: 'Minska utsläppen' }]);
  });

  it('does not take an amount for a numbering', () => {
    expect(pastedGoals('80 procent av unga arbetar\n5000 nya bostäder')).toEqual([
      { code: null, wording: '80 procent av unga arbetar' },
      { code: null, wording: '5000 nya bostäder' },
    ]);
  });

  it('does not take a word of one letter for a numbering', () => {
    expect(pastedGoals('I länet arbetar fler')).toEqual([{ code: null, wording: 'I länet arbetar fler' }]);
  });

  it('leaves out lines that are too short to be a wording', () => {
    expect(pastedGoals('1.\n–\nab')).toEqual([]);
  });

  it('never makes more goals than there are lines, whatever is pasted', () => {
    fc.assert(fc.property(fc.string(), (text) => pastedGoals(text).length <= text.split(/[\r\n\u2028]/u).length));
  });
});
