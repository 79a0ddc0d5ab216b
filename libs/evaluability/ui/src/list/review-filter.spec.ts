import { reviewFixture } from '../testing/review-fixture';
import { filtered, shownFrom, waitsForMe } from './review-filter';

const answering = reviewFixture({ id: 'a', state: 'answering' });
const handedIn = reviewFixture({
  id: 'b',
  reviewers: [
    { id: '1', name: 'Ulla', handedInAt: '2026-11-01T10:00:00Z', me: true },
    { id: '2', name: 'Ove', handedInAt: null, me: false },
  ],
});
const judged = reviewFixture({ id: 'c', state: 'judged' });
const withdrawn = reviewFixture({ id: 'd', state: 'withdrawn' });

describe('shownFrom', () => {
  it('reads what the address asks for', () => expect(shownFrom('comparing')).toBe('comparing'));
  it('shows all for what nobody knows', () => expect(shownFrom('rymden')).toBe('all'));
});

describe('waitsForMe', () => {
  it('is a review that I have not handed in', () => expect(waitsForMe(answering)).toBe(true));
  it('is not one where only the other is left', () => expect(waitsForMe(handedIn)).toBe(false));
  it('is not one that is done', () => expect(waitsForMe(judged)).toBe(false));
});

describe('filtered', () => {
  const all = [answering, handedIn, judged, withdrawn];
  const ids = (shown: Parameters<typeof filtered>[1]) => filtered(all, shown).map(({ id }) => id);
  it('shows all that stand', () => expect(ids('all')).toEqual(['a', 'b', 'c']));
  it('shows what was taken back when that is asked for', () => expect(ids('withdrawn')).toEqual(['d']));
  it('shows what waits for me', () => expect(ids('mine')).toEqual(['a']));
  it('shows one state', () => expect(ids('judged')).toEqual(['c']));
});
