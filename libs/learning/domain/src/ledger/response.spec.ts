import { responseIssue } from './response';

describe('an answer to a recommendation', () => {
  it('needs no reason when it is accepted', () => {
    expect(responseIssue({ answer: 'accepted', reason: null })).toBeNull();
  });
  it.each(['partly', 'declined'] as const)('that is %s says why', (answer) => {
    expect(responseIssue({ answer, reason: null })).toMatchObject({ path: 'reason', code: 'response.reason-missing' });
    expect(responseIssue({ answer, reason: 'Pengarna räcker inte.' })).toBeNull();
  });
});
