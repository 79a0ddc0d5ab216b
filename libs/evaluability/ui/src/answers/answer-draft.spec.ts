import { BLANK_EVIDENCE, draftOf, EMPTY_ANSWER, isSame, sentOf, storedOf } from './answer-draft';

const link = { ...BLANK_EVIDENCE, label: 'Ansökan s. 4' };

describe('an answer that is being written', () => {
  it('is sent without what is blank', () => {
    const draft = { ...EMPTY_ANSWER, comment: '  ', evidence: [{ ...link, label: ' ' }] };
    expect(sentOf(draft)).toEqual(EMPTY_ANSWER);
  });
  it('is sent without the names that others gave', () => {
    const file = { ...BLANK_EVIDENCE, kind: 'file' as const, fileId: 'f', name: 'Rapport.pdf' };
    expect(sentOf({ ...EMPTY_ANSWER, evidence: [file] }).evidence).toEqual([
      { kind: 'file', label: null, url: null, fileId: 'f', objectKind: null, objectId: null },
    ]);
  });
  it('calls an address by itself where nothing else is written', () => {
    const sent = sentOf({ ...EMPTY_ANSWER, evidence: [{ ...link, label: '', url: 'https://exempel.se' }] });
    expect(sent.evidence[0]?.label).toBe('https://exempel.se');
  });
  it('is the same where only blanks differ', () =>
    expect(isSame({ ...EMPTY_ANSWER, comment: 'Ja ' }, { ...EMPTY_ANSWER, comment: 'Ja' })).toBe(true));
  it('is the same in whatever order facts were taken', () => {
    const one = { code: 'money', stance: 'confirmed' } as const;
    const other = { code: 'period', stance: 'contested' } as const;
    expect(isSame({ ...EMPTY_ANSWER, taken: [one, other] }, { ...EMPTY_ANSWER, taken: [other, one] })).toBe(true);
    expect(isSame({ ...EMPTY_ANSWER, taken: [one] }, EMPTY_ANSWER)).toBe(false);
  });
  it('is not the same with another score', () =>
    expect(isSame({ ...EMPTY_ANSWER, score: '1' }, EMPTY_ANSWER)).toBe(false));
  it('keeps nothing of the version', () =>
    expect(draftOf({ ...EMPTY_ANSWER, score: '2', ...{ version: 3 } })).toEqual({ ...EMPTY_ANSWER, score: '2' }));
  it('is read also when the browser kept it from before evidence had kinds', () => {
    const old = { score: '2', comment: null, evidence: [{ label: 'Ansökan s. 4', url: null }], stance: null };
    expect(draftOf(old as never)).toEqual({ ...EMPTY_ANSWER, score: '2', evidence: [link] });
  });
  it('begins at version 0 where nothing is stored', () => expect(storedOf([], 'a')).toMatchObject({ version: 0 }));
});
