import { summary } from '../testing/indicators';
import { countWith, judgedIndicator, passes, statusFilter } from './standing';
import { standingWords } from './status-cell';

const TODAY = '2026-11-30';
const judged = (target: 'on_track' | 'moving_away' | null, needsReview = false) =>
  judgedIndicator(summary({ assessment: { trend: null, target, reason: 'Varslen i höst.', needsReview } }), TODAY);
const of = (aspect: string, { standing }: ReturnType<typeof judged>) => standing.find((each) => each.aspect === aspect);

describe('how an indicator stands', () => {
  it('is what is computed where nobody says otherwise', () =>
    expect(of('target', judged(null))).toMatchObject({ human: null, reason: null, needsReview: false }));
  it('has what people judge beside what is computed, with their reason', () =>
    expect(of('target', judged('moving_away', true))).toMatchObject({
      human: 'moving_away',
      reason: 'Varslen i höst.',
      needsReview: true,
    }));
  it('does not count it as another judgement to say the same', () => {
    const computed = of('target', judged(null))?.computed as 'on_track';
    expect(of('target', judged(computed))?.human).toBeNull();
  });
  it('lets nobody judge the data', () => expect(of('data', judged('moving_away'))?.human).toBeNull());
  it('is said in words, with the reason', () => {
    const standing = of('target', judged('moving_away', true));
    expect(standing && standingWords(standing)).toMatch(
      /^Mot målet: .+\. Ni: går åt fel håll\. Varslen i höst\. Behöver ses över\.$/,
    );
  });
});

describe('a target in a list', () => {
  const recent = [76, 75, 74, 73, 72].map((value, at) => ({ period: String(2021 + at), value, preliminary: false }));
  const history = [
    { value: 79, year: 2030, setAt: '2026-06-01T10:00:00Z' },
    { value: 85, year: 2030, setAt: '2021-06-01T10:00:00Z' },
  ];
  const moved = (targets: typeof history) =>
    judgedIndicator(summary({ baseline: { value: 76, year: 2021 }, recent, targets }), TODAY).moved;
  it('is called moved where it was made easier after a bad outcome', () =>
    expect(moved(history)?.sv).toMatch(/^Flyttat mål/));
  it('is not where it was made harder, or never changed', () => {
    expect(moved(history.map((target, at) => ({ ...target, value: at ? 79 : 85 })))).toBeNull();
    expect(moved(history.slice(0, 1))).toBeNull();
  });
});

describe('statusFilter', () => {
  const { standing } = judged('moving_away');
  const none = { trend: undefined, target: undefined, data: undefined };
  it('lets everything through where nothing is asked for', () =>
    expect(passes(standing, statusFilter(none))).toBe(true));
  it('finds what people judged as well as what is computed', () => {
    expect(passes(standing, statusFilter({ ...none, target: 'fel-hall' }))).toBe(true);
    expect(passes(standing, statusFilter({ ...none, target: 'natt,fel-hall' }))).toBe(true);
    expect(passes(standing, statusFilter({ ...none, target: 'natt' }))).toBe(false);
  });
  it('asks for every aspect it names', () =>
    expect(passes(standing, statusFilter({ ...none, target: 'fel-hall', data: 'saknas' }))).toBe(false));
  it('does not mind what is misspelt', () =>
    expect(passes(standing, statusFilter({ ...none, trend: 'uppåt' }))).toBe(true));
  it('counts an indicator under both where the two differ', () => {
    const computed = of('target', judged(null))?.computed;
    expect(countWith([standing], 'target', 'moving_away')).toBe(1);
    expect(computed && countWith([standing], 'target', computed)).toBe(1);
  });
});
