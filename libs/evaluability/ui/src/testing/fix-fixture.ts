import type { Fix } from '@rt/evaluability/domain';

/** Something to mend, not done. */
export const fixFixture = (part: Partial<Fix> = {}): Fix => ({
  id: 'f1',
  reviewId: 'r1',
  text: 'Fråga deltagarna vid inskrivningen',
  questionKey: 'register.new',
  ownerId: 'pelle',
  owner: 'Pelle',
  dueOn: '2027-01-31',
  done: null,
  version: 1,
  ...part,
});
