import fc from 'fast-check';
import { allocatedShare, unallocatedShare } from '../share';
import { BULK_WAYS, type BulkLink, type BulkOrder, planBulkLinks } from './bulk-links';

const link = (lineageId: string, share: number, given: Partial<BulkLink> = {}): BulkLink => ({
  lineageId,
  share,
  shareAssumed: false,
  directness: 'direct',
  mechanism: 'elever får en coach varje vecka',
  state: 'confirmed',
  ...given,
});
const order = (given: Partial<BulkOrder> = {}): BulkOrder => ({
  way: 'add',
  goals: [{ lineageId: 'nytt', share: 100 }],
  directness: 'direct',
  mechanism: 'företag får stöd att växa',
  decides: false,
  ...given,
});
const shares = (links: readonly BulkLink[]) => links.map(({ lineageId, share }) => [lineageId, share]);

describe('planBulkLinks', () => {
  it('adds a part of what is unallocated, and touches nothing else', () => {
    const { after, refusal } = planBulkLinks(order({ goals: [{ lineageId: 'nytt', share: 50 }] }), [link('a', 40)]);
    expect(shares(after)).toEqual([
      ['a', 40],
      ['nytt', 30],
    ]);
    expect([refusal, after.map(({ state }) => state)]).toEqual([null, ['confirmed', 'proposed']]);
  });
  it('gives three goals all that is left to the last hundredth', () => {
    const goals = ['x', 'y', 'z'].map((lineageId, at) => ({ lineageId, share: at ? 33.33 : 33.34 }));
    expect(unallocatedShare(planBulkLinks(order({ goals }), [link('a', 0.02)]).after)).toBe(0);
  });
  it('splits equally, old and new, as an assumption that must be judged again', () => {
    const { after } = planBulkLinks(order({ way: 'split' }), [link('a', 80), link('nej', 50, { state: 'declined' })]);
    expect(after).toMatchObject([
      { lineageId: 'a', share: 50, shareAssumed: true, state: 'proposed' },
      { lineageId: 'nytt', share: 50, shareAssumed: true, state: 'proposed' },
      { lineageId: 'nej', share: 50, state: 'declined' },
    ]);
  });
  it('puts new goals in the place of the old, and keeps the sentence of one that stays', () => {
    const goals = [
      { lineageId: 'a', share: 25 },
      { lineageId: 'nytt', share: 75 },
    ];
    const { after } = planBulkLinks(order({ way: 'replace', goals }), [link('a', 60), link('b', 40)]);
    expect(after.map(({ lineageId, mechanism }) => [lineageId, mechanism])).toEqual([
      ['a', 'elever får en coach varje vecka'],
      ['nytt', 'företag får stöd att växa'],
    ]);
  });
  it('says what the shares would be where they are too much', () => {
    const goals = ['x', 'y'].map((lineageId) => ({ lineageId, share: 60 }));
    expect(planBulkLinks(order({ way: 'replace', goals }), []).refusal?.sv).toContain('Andelarna blir 120\u00a0%');
  });
  it('does not add where the goal is there already or nothing is left, and offers a declined one again', () => {
    expect(planBulkLinks(order(), [link('nytt', 40)]).refusal?.sv).toContain('redan kopplad');
    expect(planBulkLinks(order(), [link('a', 100)]).refusal?.sv).toContain('Inget av insatsen är ofördelat');
    const again = planBulkLinks(order(), [link('nytt', 40, { state: 'declined' })]);
    expect(again).toMatchObject({ refusal: null, after: [{ share: 100, state: 'proposed' }] });
  });
  it('confirms for one who decides, but not what somebody else has proposed', () => {
    const before = [link('a', 80), link('b', 10, { state: 'proposed' })];
    const { after } = planBulkLinks(order({ way: 'split', decides: true }), before);
    expect(after.map(({ state }) => state)).toEqual(['confirmed', 'proposed', 'confirmed']);
  });
  it('has nothing to change where everything is so already', () => {
    const goals = [{ lineageId: 'a', share: 60 }];
    expect(planBulkLinks(order({ way: 'replace', goals }), [link('a', 60)]).changes).toBe(false);
  });

  const set = fc.array(fc.integer({ min: 1, max: 2500 }), { maxLength: 4 });
  const goals = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 4 });
  it('never lets shares pass the whole without refusing, whatever is there and whatever is asked', () =>
    fc.assert(
      fc.property(fc.constantFrom(...BULK_WAYS), set, goals, (way, before, asked) => {
        const ordered = asked.map((share, at) => ({ lineageId: `n${at}`, share: share / 100 }));
        const links = before.map((share, at) => link(`g${at}`, share / 100));
        const { after, refusal } = planBulkLinks(order({ way, goals: ordered }), links);
        if (!refusal) expect(allocatedShare(after)).toBeLessThanOrEqual(100);
        if (way === 'split') expect(unallocatedShare(after)).toBe(0);
        if (way === 'add') expect(after.slice(0, links.length)).toEqual(links);
      }),
    ));
});
