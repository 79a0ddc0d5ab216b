import { evidenceIssues, type EvidenceInput, plainEvidence } from './evidence';

const link: EvidenceInput = {
  kind: 'link',
  label: 'Ansökan s. 4',
  url: null,
  fileId: null,
  objectKind: null,
  objectId: null,
};

describe('evidence', () => {
  it('may be words alone: not all that was read has an address', () => expect(evidenceIssues([link])).toEqual([]));
  it('is not a link without words, a file without a file, or an object that is not chosen', () => {
    const wrong = [
      { ...link, label: '' },
      { ...link, kind: 'file' },
      { ...link, kind: 'object', objectKind: 'goal' },
    ] as EvidenceInput[];
    expect(evidenceIssues(wrong).map(({ path }) => path)).toEqual([
      'evidence[0].label',
      'evidence[1].fileId',
      'evidence[2].objectId',
    ]);
  });
  it('keeps nothing that belongs to another kind', () =>
    expect(plainEvidence({ ...link, url: 'https://exempel.se', kind: 'file', fileId: 'f', label: ' ' })).toEqual({
      ...link,
      kind: 'file',
      fileId: 'f',
      label: null,
    }));
});
