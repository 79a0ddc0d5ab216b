import type { InputIssue } from '@rt/shared/domain';
import type { StudyInput } from './study';

/** What is wrong between a study's state and the day it was complete; null where they agree. */
export function completionIssue({ state, completedOn }: Pick<StudyInput, 'state' | 'completedOn'>): InputIssue | null {
  if ((state === 'complete') === (completedOn !== null)) return null;
  const message =
    state === 'complete'
      ? { sv: 'Ange vilken dag arbetet blev klart.', en: 'Give the day the work was completed.' }
      : { sv: 'Ta bort dagen, eller sätt läget till klar.', en: 'Remove the day, or set the state to complete.' };
  return { path: 'completedOn', code: 'study.completion', message };
}
