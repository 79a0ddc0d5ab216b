import { STUDY_STATES, type StudyDetail, type StudyState, timingOf } from '@rt/learning/domain';

/** What the list can be narrowed to; `overdue` is planned or ongoing and past its day. */
export type StudyShown = StudyState | 'overdue' | 'all';

/** Reads the address; anything unknown shows all. */
export const shownFrom = (text: string | null | undefined): StudyShown =>
  text === 'overdue' ? text : (STUDY_STATES.find((state) => state === text) ?? 'all');

export function filtered(studies: readonly StudyDetail[], shown: StudyShown, today: string): StudyDetail[] {
  return studies.filter((study) => {
    if (shown === 'all') return true;
    return shown === 'overdue' ? timingOf(study, today) === 'overdue' : study.state === shown;
  });
}
