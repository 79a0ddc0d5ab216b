import { isProblem } from './reading';
import { readCode, readText } from './read-text';

const codeOf = (reading: ReturnType<ReturnType<typeof readText>>) => (isProblem(reading) ? reading.problem.code : null);

describe('readText', () => {
  const read = readText(20);
  it('trims and composes', () => expect(read(' a\u030a ')).toEqual({ value: 'å' }));
  it('keeps line breaks', () => expect(read('två\nrader')).toEqual({ value: 'två\nrader' }));
  it('shows numbers and dates as on the sheet', () => {
    expect(read(2.5)).toEqual({ value: '2,5' });
    expect(read({ date: '2026-03-12' })).toEqual({ value: '2026-03-12' });
  });
  it('reads nothing from an empty cell', () => expect(read(' ')).toEqual({ value: null }));
  it.each([
    ['fel\u0007', 'import.characters'],
    ['fel\uFFFD', 'import.characters'],
    ['\ud800', 'import.characters'],
    ['x'.repeat(21), 'import.text-too-long'],
    [{ error: '#REF!' }, 'import.formula-error'],
    ['#N/A', 'import.formula-error'],
    ['#REFERENS!', 'import.formula-error'],
  ])('refuses %p with %p', (cell, code) => expect(codeOf(read(cell))).toBe(code));
  it('leaves out marks that nobody sees', () => {
    expect(read('\uFEFFUnga\u200B in')).toEqual({ value: 'Unga in' });
    expect(read('\u200B')).toEqual({ value: null });
  });
  it('does not take a number sign for an error', () => expect(read('#1 i länet')).toEqual({ value: '#1 i länet' }));
  it('does not stop at an emoji', () => expect(read('🌲')).toEqual({ value: '🌲' }));
});

describe('readCode', () => {
  const read = readCode(10);
  it('writes a number with a point, as goals are numbered', () => expect(read(2.3)).toEqual({ value: '2.3' }));
  it('says that Excel made the code a date', () =>
    expect(codeOf(read({ date: '2026-03-02' }))).toBe('import.code-became-date'));
  it('says that Excel has shortened a long number', () =>
    expect(codeOf(read('2,02E+09'))).toBe('import.code-shortened'));
  it('leaves other codes alone', () => expect(read(' A  1 ')).toEqual({ value: 'A 1' }));
  it('reads nothing from an empty cell', () => expect(read(null)).toEqual({ value: null }));
});
