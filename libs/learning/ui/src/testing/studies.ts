import { NO_FACTS, type StudyDetail } from '@rt/learning/domain';

/** A planned study of which nothing more is said. */
export const detail = (given: Partial<StudyDetail> = {}): StudyDetail => ({
  ...NO_FACTS,
  id: 's',
  title: 'Vem får arbete?',
  kind: 'analysis',
  state: 'planned',
  dueOn: null,
  completedOn: null,
  url: null,
  goals: [],
  subjects: [],
  files: [],
  responsible: null,
  findings: 0,
  recommendations: 0,
  changes: 0,
  uses: [],
  version: 1,
  ...given,
});
