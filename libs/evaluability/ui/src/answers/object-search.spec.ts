import { studiesIn } from './object-search';

describe('studies to point at', () => {
  it('are named by themselves, and once, also where several of their findings are found', () =>
    expect(
      studiesIn([
        { label: 'Vem får arbete?', link: ['/larande/studier', 'a'] },
        { label: 'Fler unga får arbete', note: 'Vem får arbete?', link: ['/larande/studier', 'a'] },
        { label: 'Arbetet går långsamt', note: 'Vattenåret', link: ['/larande/studier', 'b'] },
      ]),
    ).toEqual([
      { key: 'a', label: 'Vem får arbete?' },
      { key: 'b', label: 'Vattenåret' },
    ]));
});
