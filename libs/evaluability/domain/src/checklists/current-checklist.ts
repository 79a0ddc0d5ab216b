import type { Checklist, ChecklistKind } from './checklist';
import { DAVIES_CONTEXT } from './davies-context';
import { DAVIES_DESIGN } from './davies-design';
import { DAVIES_INFORMATION } from './davies-information';
import { ILO_QUESTIONS } from './ilo';
import { PORTFOLIO_QUESTIONS } from './portfolio';
import { REGISTER_QUESTIONS } from './register-effects';

/**
 * The lists as they are asked from now on. A change of a question is a new version here; a review keeps the questions
 * it was begun with, so that no answer changes meaning.
 */
export const CURRENT_CHECKLISTS: Readonly<Record<ChecklistKind, Checklist>> = {
  project_programme: {
    kind: 'project_programme',
    version: 1,
    questions: [...ILO_QUESTIONS, ...DAVIES_DESIGN, ...DAVIES_INFORMATION, ...DAVIES_CONTEXT],
  },
  register_effects: { kind: 'register_effects', version: 1, questions: REGISTER_QUESTIONS },
  portfolio: { kind: 'portfolio', version: 2, questions: PORTFOLIO_QUESTIONS },
};
