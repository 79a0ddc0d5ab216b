import { CURRENT_CHECKLISTS, type ReviewDetail } from '@rt/evaluability/domain';

/** A review of an intervention, begun and not handed in by anybody. */
export const reviewFixture = (part: Partial<ReviewDetail> = {}): ReviewDetail => ({
  id: 'r1',
  subject: { kind: 'intervention', id: 'i1', name: 'Vägen till jobb', filter: null },
  checklist: 'register_effects',
  checklistVersion: 1,
  startedAt: '2026-11-01T08:00:00Z',
  reviewers: [
    { id: '1', name: 'Ulla', handedInAt: null, me: true },
    { id: '2', name: 'Ove', handedInAt: null, me: false },
  ],
  state: 'answering',
  withdrawal: null,
  verdict: null,
  fixes: { open: 0, done: 0 },
  version: 1,
  questions: [...CURRENT_CHECKLISTS.register_effects.questions],
  answers: [],
  fixList: [],
  comparable: false,
  mayWithdraw: true,
  ...part,
});
