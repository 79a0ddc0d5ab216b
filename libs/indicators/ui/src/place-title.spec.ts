import { placeTitle } from './place-title';

describe('placeTitle', () => {
  it('calls the value of a group an unweighted mean, once', () =>
    expect(placeTitle({ placeCode: 'G2329', placeName: 'Alla regioner (ovägt medel)' })).toBe(
      'ovägt medelvärde (Alla regioner)',
    ));
  it('leaves a county as it is', () =>
    expect(placeTitle({ placeCode: '20', placeName: 'Dalarnas län' })).toBe('Dalarnas län'));
});
