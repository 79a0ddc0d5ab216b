import { NameIndex } from './name-index';

const index = new NameIndex(
  [
    { code: 'F', name: 'Falun' },
    { code: 'B', name: 'Borlänge' },
    { code: 'M', name: 'Mora' },
  ],
  ({ code, name }) => [name, code],
);

describe('NameIndex', () => {
  it('finds by every name, whatever case and spaces', () =>
    expect([' falun ', 'f', 'BORLÄNGE'].map((text) => index.named(text)[0]?.code)).toEqual(['F', 'F', 'B']));
  it('does not find what is only alike', () => expect(index.named('Fallun')).toEqual([]));
  it('says what is most like a text, and nothing where nothing is', () =>
    expect([index.closest('Fallun'), index.closest('Borlange'), index.closest('xyz')]).toEqual([
      'Falun',
      'Borlänge',
      null,
    ]));
  it('keeps all that share a name', () =>
    expect(new NameIndex([{ id: 1 }, { id: 2 }], () => ['Unga']).named('unga')).toHaveLength(2));
  it('lists names only where they are few', () => {
    expect(index.few).toEqual(['Falun', 'Borlänge', 'Mora']);
    expect(
      new NameIndex(
        Array.from({ length: 7 }, (_, at) => `N${at}`),
        (name) => [name],
      ).few,
    ).toEqual([]);
  });
});
