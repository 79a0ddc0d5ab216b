import { completionIssue, dayIssues, type StudyInput, subjectIssues } from '@rt/learning/domain';
import { conflict, notFound, refused } from '@rt/shared/api';

/** 422 with each field that does not go with another. */
export function assertComplete(input: StudyInput): void {
  const completion = completionIssue(input);
  const issues = [...(completion ? [completion] : []), ...dayIssues(input), ...subjectIssues(input.subjects ?? [])];
  const [first] = issues;
  if (first) throw refused(first.code, first.message, issues);
}

export const studyNotFound = () =>
  notFound('study.not-found', {
    sv: 'Studien finns inte, eller så har du inte tillgång till den.',
    en: 'The study does not exist, or you have no access to it.',
  });

export const alreadyThere = () =>
  conflict('study.already-there', { sv: 'Studien finns redan.', en: 'The study is already there.' });
