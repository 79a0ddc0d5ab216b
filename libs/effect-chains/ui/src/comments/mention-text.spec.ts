import { fitting, mentionAt, mentioned, withMention } from './mention-text';

const people = ['Anna Ek', 'Anna Ekström', 'Bo Ek'].map((name, at) => ({ id: `${at}`, name }));
const at = (text: string) => mentionAt(text, text.length);

describe('mentioning somebody', () => {
  it('begins with an @, and goes on over the space in a name', () => {
    expect(at('Hej @')).toEqual({ from: 4, search: '' });
    expect(at('Hej @Anna E')).toEqual({ from: 4, search: 'Anna E' });
  });

  it.each(['anna@example.se', 'Hej Anna', '@Anna Ek och sedan'])('does not begin in %s', (text) =>
    expect(at(text)).toBeNull(),
  );

  it('finds people by any of their names, whatever the case', () => {
    expect(fitting(people, 'ek').map(({ name }) => name)).toEqual(['Anna Ek', 'Anna Ekström', 'Bo Ek']);
    expect(fitting(people, 'bo').map(({ name }) => name)).toEqual(['Bo Ek']);
    expect(fitting(people, 'kström')).toEqual([]);
  });

  it('puts the name in the place of what was written, and goes on after it', () =>
    expect(withMention('Se @an här', 6, { from: 3, search: 'an' }, 'Anna Ek')).toEqual({
      text: 'Se @Anna Ek här',
      caret: 12,
    }));

  it('means the longer of two names, and nobody whose name has been taken away again', () => {
    expect(mentioned('@Anna Ekström, se!', people).map(({ id }) => id)).toEqual(['1']);
    expect(mentioned('@Bo och Anna Ek', people)).toEqual([]);
  });
});
