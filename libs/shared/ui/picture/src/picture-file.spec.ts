import { fileName } from './picture-file';

describe('the file name of a picture', () => {
  it('is its name', () => expect(fileName('Fler unga i arbete', 'svg')).toBe('Fler unga i arbete.svg'));

  it('keeps the letters of the name', () =>
    expect(fileName('Åtgärder för ökat företagande', 'png')).toMatch(/^Åtgärder/));

  it('does not hold what a file system does not take', () => {
    expect(fileName('RUS: mål 2/3 <utkast> "A|B"?', 'json')).toBe('RUS mål 2 3 utkast A B.json');
  });

  it('is not hidden and not without a name', () => {
    expect(fileName('...', 'csv')).toBe('bild.csv');
    expect(fileName('.hemlig', 'csv')).toBe('hemlig.csv');
  });

  it('is not longer than it needs to be', () =>
    expect(fileName('a'.repeat(300), 'svg').length).toBeLessThanOrEqual(84));
});
