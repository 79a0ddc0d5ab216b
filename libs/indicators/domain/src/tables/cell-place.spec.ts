import fc from 'fast-check';
import { COUNTIES } from '../place';
import { placeIn } from './cell-place';

const DALARNA = { code: '20', label: 'Dalarnas län' };

describe('placeIn', () => {
  it.each(['20', '20 Dalarnas län', 'Dalarnas län', 'Dalarna', 'Region Dalarna', '0020', 'Dalarnas län (20)'])(
    'knows %s',
    (text) => expect(placeIn(text)).toEqual(DALARNA),
  );
  it.each(['Riket', 'hela riket', '00', '0', 'Sverige', '0000'])('knows the country as %s', (text) =>
    expect(placeIn(text)).toEqual({ code: '00', label: 'Riket' }),
  );
  it('knows a municipality by its code, also without the zero in front', () => {
    expect(placeIn('2084 Avesta')).toEqual({ code: '2084', label: 'Avesta' });
    expect(placeIn('114')).toEqual({ code: '0114', label: 'Kommun 0114' });
  });
  it('does not guess a municipality from its name', () => expect(placeIn('Avesta')).toBeNull());
  it('does not take Kalmar in a column of municipalities for the county', () => {
    expect(placeIn('Kalmar', true)).toBeNull();
    expect(placeIn('Kalmar län', true)?.code).toBe('08');
    expect(placeIn('Kalmar')?.code).toBe('08');
  });
  it.each(['', '99', '0284x', 'Norra', '16-24 år', '55'])('does not take %p for a place', (text) =>
    expect(placeIn(text)).toBeNull(),
  );
  it('knows every county by code, by name, and by both', () =>
    fc.assert(
      fc.property(fc.constantFrom(...COUNTIES), ([code, label]) =>
        [code, label, `${code} ${label}`].every((text) => placeIn(text)?.code === code),
      ),
    ));
});
