import { BLANK_EVIDENCE } from './answer-draft';
import { rowOf } from './evidence-list';

describe('evidence in a list', () => {
  it('leads to where it can be read', () => {
    expect(rowOf({ ...BLANK_EVIDENCE, label: 'Ansökan', url: 'https://exempel.se' }).url).toBe('https://exempel.se');
    expect(rowOf({ ...BLANK_EVIDENCE, kind: 'file', fileId: 'f', name: 'Rapport.pdf' })).toMatchObject({
      name: 'Rapport.pdf',
      file: '/api/review-files/f',
    });
    const chain = {
      ...BLANK_EVIDENCE,
      kind: 'object',
      objectKind: 'chain',
      objectId: 'c',
      name: 'Till arbete',
    } as const;
    expect(rowOf(chain)).toMatchObject({ kind: 'Effektkedja', name: 'Till arbete', link: ['/effektkedjor', 'c'] });
  });
  it('leads nowhere when it is gone or not for the reader to see, and says so', () => {
    const secret = { ...BLANK_EVIDENCE, kind: 'object', objectKind: 'intervention', objectId: 'i' } as const;
    expect(rowOf(secret)).toMatchObject({ name: expect.stringContaining('finns inte kvar'), link: null });
    expect(rowOf({ ...BLANK_EVIDENCE, kind: 'file', fileId: 'f' })).not.toHaveProperty('file');
  });
});
