import { countByView, matches, shownIndicators, viewOf } from './list-address';
import { summary } from '../testing/indicators';

describe('the list an address asks for', () => {
  const bare = summary({ id: 'i2', name: 'Utsläpp', goals: [], baseline: null, target: null, latest: null });
  const all = [summary(), bare];
  it('is everything where nobody knows the view', () => expect(viewOf('annat')).toBe('alla'));
  it.each(['utan-mal', 'utan-utgangsvarde', 'utan-malvarde', 'utan-varden'] as const)(
    'shows what is missing in %s',
    (view) => expect(shownIndicators(all, view, '')).toEqual([bare]),
  );
  it('counts every view', () => expect(countByView(all)).toMatchObject({ alla: 2, 'utan-mal': 1 }));
});

describe('matches', () => {
  it('finds words in any order, in name, source and goals', () =>
    expect(matches(summary(), 'arbeta SCB syssel')).toBe(true));
  it('does not find what is only partly there', () => expect(matches(summary(), 'arbeta Kolada')).toBe(false));
  it('finds a goal by its number', () => expect(matches(summary(), '2.1')).toBe(true));
});
