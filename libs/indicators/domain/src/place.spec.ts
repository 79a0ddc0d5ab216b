import fc from 'fast-check';
import { COUNTIES, isPlaceCode, placeFromKolada, placeFromScb, placeNameOf } from './place';

describe('places', () => {
  it('knows the 21 counties and not the codes that are not in use', () => {
    expect(COUNTIES.size).toBe(21);
    for (const unused of ['02', '11', '15', '16', '26']) expect(isPlaceCode(unused)).toBe(false);
  });
  it('names the country, a county and a municipality by code', () => {
    expect(placeNameOf('00')).toBe('Riket');
    expect(placeNameOf('20')).toBe('Dalarnas län');
    expect(placeNameOf('2084')).toBe('Kommun 2084');
  });
  it('leaves a code that tells nothing as it is', () => expect(placeNameOf('G2329')).toBe('G2329'));
  it('takes the county code out of a Kolada region', () => {
    expect(placeFromKolada('0020')).toBe('20');
    expect(placeFromKolada('0000')).toBe('00');
  });
  it('does not take a municipality or a group for a region', () => {
    expect(placeFromKolada('2084')).toBe('2084');
    expect(placeFromKolada('G0020')).toBe('G0020');
  });
  it('keeps Gotland the county and Gotland the municipality apart', () =>
    expect([placeFromKolada('0009'), placeFromKolada('0980')]).toEqual(['09', '0980']));
  it('calls the country 00 under all its names', () =>
    expect(['00', 'Riket', 'SE'].map(placeFromScb)).toEqual(['00', '00', '00']));
  it('gives every county the same code from both sources', () =>
    fc.assert(
      fc.property(fc.constantFrom(...COUNTIES.keys()), (code) => placeFromKolada(`00${code}`) === placeFromScb(code)),
    ));
});
