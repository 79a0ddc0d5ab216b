import { allocatedShare } from '@rt/portfolio/domain';
import {
  canSave,
  draftIssues,
  draftOf,
  inputsOf,
  type LinkDraft,
  losesDecision,
  sharesOf,
  splitEqually,
  stateOf,
  withGoal,
} from './link-draft';
import { link } from './testing/interventions';

const goal = (lineageId: string) => ({
  id: `mal-${lineageId}`,
  lineageId,
  code: null,
  wording: lineageId,
  strategy: 'RUS',
});
const written = (given: Partial<LinkDraft> = {}): LinkDraft => ({ ...draftOf(link()), ...given });

describe('a link as it is written', () => {
  it('begins with what is left, as an assumption', () => {
    const [first] = withGoal([], goal('a'));
    expect(first).toMatchObject({ share: '100', shareAssumed: true, directness: 'direct' });
    expect(withGoal([written({ share: '62,5' })], goal('b'))[1]).toMatchObject({ share: '37,5' });
  });
  it('begins without a share where nothing is left', () =>
    expect(withGoal([written({ share: '100' })], goal('b'))[1]).toMatchObject({ share: '', shareAssumed: false }));
  it('is not added twice', () => expect(withGoal(withGoal([], goal('a')), goal('a'))).toHaveLength(1));
  it('says what is wrong', () => {
    expect(draftIssues(written({ share: 'hälften' }), 'sv').share).toMatch(/större än 0/);
    expect(draftIssues(written({ mechanism: 'kurser' }), 'sv').mechanism).toMatch(/hur insatsen leder till målet/);
    expect(draftIssues(written(), 'sv')).toEqual({});
  });
  it('keeps a decision until what was judged is changed', () => {
    const confirmed = draftOf(link({ state: 'confirmed' }));
    expect(stateOf(confirmed)).toBe('confirmed');
    expect(losesDecision({ ...confirmed, share: '61' })).toBe(true);
    expect(losesDecision({ ...confirmed, shareAssumed: true })).toBe(false);
  });
});

describe('links as they are written together', () => {
  it('are split equally as assumptions, and add up exactly', () => {
    const three = splitEqually([written({ share: '' }), written({ share: '90' }), written({ share: '1' })]);
    expect(three.map(({ share }) => share)).toEqual(['33,34', '33,33', '33,33']);
    expect(three.every(({ shareAssumed }) => shareAssumed)).toBe(true);
    expect(allocatedShare(sharesOf(three))).toBe(100);
  });
  it('do not give a declined link a part', () => {
    const declined = draftOf(link({ state: 'declined', share: 40 }));
    expect(splitEqually([declined, written()]).map(({ share }) => share)).toEqual(['40', '100']);
  });
  it('cannot be saved past the whole, nor with something missing', () => {
    expect(canSave([written({ share: '60' }), written({ share: '40' })], 'sv')).toBe(true);
    expect(canSave([written({ share: '60' }), written({ share: '40,01' })], 'sv')).toBe(false);
    expect(canSave([written({ mechanism: '' })], 'sv')).toBe(false);
  });
  it('are sent with the share as a number', () =>
    expect(inputsOf([written({ share: '12,5 %' })])).toMatchObject([{ goalId: 'mal-1', share: 12.5 }]));
});
