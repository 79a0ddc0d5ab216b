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
