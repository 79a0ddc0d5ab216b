import { noteParts } from './note-text';

describe('noteParts', () => {
  it('makes links of complete addresses', () =>
    expect(noteParts('Läs [mer](https://scb.se/x) här.')).toEqual([
      { text: 'Läs ', href: null },
      { text: 'mer', href: 'https://scb.se/x' },
      { text: ' här.', href: null },
    ]));
  it('does not make a link of a script', () =>
    expect(noteParts('[mer](javascript:alert(1))')).toEqual([{ text: '[mer](javascript:alert(1))', href: null }]));
  it('leaves plain text alone', () => expect(noteParts('Preliminär.')).toEqual([{ text: 'Preliminär.', href: null }]));
});
