import type { StudySubject, SubjectKind } from '@rt/learning/domain';

export const SUBJECT_NAMES: Readonly<Record<SubjectKind, string>> = {
  edge: $localize`:@@study-subject.edge:Pil i en effektkedja`,
  intervention: $localize`:@@study-subject.intervention:Insats`,
  portfolio: $localize`:@@study-subject.portfolio:Portfölj`,
};

/** What a subject is called; what is gone or secret to the reader is not named. */
export const subjectName = ({ name, kind }: StudySubject): string =>
  name ??
  (kind === 'intervention'
    ? $localize`:@@study-subject.veiled:En insats som du inte kan se`
    : $localize`:@@study-subject.gone:Något som inte finns kvar`);

/** Where a subject can be seen. */
export const subjectLink = ({ kind, chainId, interventionId, name }: StudySubject): readonly unknown[] | null => {
  if (name === null) return null;
  if (kind === 'edge') return ['/effektkedjor', chainId];
  return kind === 'intervention' ? ['/insatser', interventionId] : ['/insatser'];
};

/** The filter of a portfolio, as the router takes it. */
export const subjectQuery = ({ kind, selection }: StudySubject): Record<string, string> | null =>
  kind === 'portfolio' ? Object.fromEntries(new URLSearchParams(selection ?? '')) : null;
