import { STUDY_STATES, type StudyDetail, type StudyState, timingOf } from '@rt/learning/domain';

/** What the list can be narrowed to; `overdue` is planned or ongoing and past its day. */
export type StudyShown = StudyState | 'overdue' | 'all';

/** Reads the address; anything unknown shows all. */
export const shownFrom = (text: string | null | undefined): StudyShown =>
  text === 'overdue' ? text : (STUDY_STATES.find((state) => state === text) ?? 'all');

/** The year in an address; anything else is every year. */
export const yearFrom = (text: string | null | undefined): string | null =>
  /^\d{4}$/.test(text ?? '') ? (text ?? null) : null;

/** A study counts to the year it was completed, else to the year it is due; without a day it counts to none. */
const isOf = ({ completedOn, dueOn }: StudyDetail, year: string) => (completedOn ?? dueOn)?.startsWith(year) ?? false;

export function filtered(
  studies: readonly StudyDetail[],
  shown: StudyShown,
  today: string,
  year: string | null = null,
): StudyDetail[] {
  return studies.filter((study) => {
    if (year !== null && !isOf(study, year)) return false;
    if (shown === 'all') return true;
    return shown === 'overdue' ? timingOf(study, today) === 'overdue' : study.state === shown;
  });
}
