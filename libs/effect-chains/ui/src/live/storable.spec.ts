import { storable } from './storable';

describe('what can be stored of what is written', () => {
  it('is texts without space around them, with letters in one form', () =>
    expect(storable({ text: ' Fo\u0308rsta ', x: 4 })).toEqual({ text: 'Första', x: 4 }));

  it.each([
    ['too short', { text: 'P' }],
    ['too long', { text: 'x'.repeat(501) }],
    ['empty', { assumption: '  ' }],
  ])('is not a text that is %s', (_, fields) => expect(storable(fields)).toEqual({}));

  it('is nothing at all, where a text may be left out', () =>
    expect(storable({ assumption: null, amount: null })).toEqual({ assumption: null, amount: null }));
});
