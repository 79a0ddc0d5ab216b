import { draftOf, EMPTY_ANSWER, isSame, sentOf, storedOf } from './answer-draft';

describe('an answer that is being written', () => {
  it('is sent without what is blank', () => {
    const draft = { ...EMPTY_ANSWER, comment: '  ', evidence: [{ label: ' ', url: null }] };
    expect(sentOf(draft)).toEqual(EMPTY_ANSWER);
  });
  it('is the same where only blanks differ', () =>
    expect(isSame({ ...EMPTY_ANSWER, comment: 'Ja ' }, { ...EMPTY_ANSWER, comment: 'Ja' })).toBe(true));
  it('is not the same with another score', () =>
    expect(isSame({ ...EMPTY_ANSWER, score: '1' }, EMPTY_ANSWER)).toBe(false));
  it('keeps nothing of the version', () =>
    expect(draftOf({ ...EMPTY_ANSWER, score: '2', ...{ version: 3 } })).toEqual({ ...EMPTY_ANSWER, score: '2' }));
  it('begins at version 0 where nothing is stored', () => expect(storedOf([], 'a')).toMatchObject({ version: 0 }));
});
