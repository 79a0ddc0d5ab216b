import { returnAddress } from './return-address';

describe('returnAddress', () => {
  it('leads back to where the person was going, filters and all', () =>
    expect(returnAddress('/mal/1/indikatorer?visa=granska#a')).toBe('/mal/1/indikatorer?visa=granska#a'));
  it.each([
    null,
    undefined,
    '',
    'mal',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'https://elsewhere.example',
    'javascript:alert(1)',
  ])('does not lead anywhere but to own pages: %s', (asked) => expect(returnAddress(asked)).toBe('/'));
  it('does not lead back to the sign-in page', () => expect(returnAddress('/logga-in?tillbaka=%2F')).toBe('/'));
});
