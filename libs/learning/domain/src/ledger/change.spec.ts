import { CHANGE_KINDS, type ChangeInput, changeIssues, FIELDS_OF_CHANGE } from './change';

const unsaid: Omit<ChangeInput, 'kind'> = {
  goalId: null,
  wordingNumber: null,
  chainId: null,
  edgeId: null,
  interventionId: null,
  objectName: null,
  objectVersion: null,
  objectUrl: null,
  note: null,
  changedOn: '2026-11-30',
};

describe('a change that knowledge has made', () => {
  it.each(CHANGE_KINDS)('of the kind %s names its object, or is refused at each field that is missing', (kind) => {
    expect(changeIssues({ kind, ...unsaid }).map(({ path }) => path)).toEqual(FIELDS_OF_CHANGE[kind]);
  });
  it('of a wording is bound to its revision', () => {
    const change = { ...unsaid, kind: 'goal_wording' as const, goalId: 'g' };
    expect(changeIssues(change).map(({ path }) => path)).toEqual(['wordingNumber']);
    expect(changeIssues({ ...change, wordingNumber: 3 })).toEqual([]);
  });
});
