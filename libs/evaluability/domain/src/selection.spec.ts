import { plainSelection, sameSelection } from './selection';

describe('a saved selection', () => {
  it('is the same whatever order it was chosen in, and however it was sorted', () =>
    expect(sameSelection('kind=project&fund=erdf', 'fund=erdf&sort=name&kind=project&search=')).toBe(true));
  it('is another when one part more is asked for', () =>
    expect(sameSelection('kind=project', 'kind=project&fund=erdf')).toBe(false));
  it('may be everything', () => expect(plainSelection('?')).toBe(''));
  it('is never what is no selection', () => expect(sameSelection(null, '')).toBe(false));
});
