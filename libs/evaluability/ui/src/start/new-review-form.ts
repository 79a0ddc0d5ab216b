import { type ChecklistKind, checklistsFor, type NewReviewInput, type SubjectKind } from '@rt/evaluability/domain';

/** A review as far as it has been chosen. */
export interface NewReviewForm {
  kind: SubjectKind;
  id: string;
  /** What was picked, for the eye. */
  picked: string;
  name: string;
  filter: string;
  checklist: ChecklistKind;
  one: string;
  other: string;
}

export const emptyReview = (me: string): NewReviewForm => ({
  kind: 'intervention',
  id: '',
  picked: '',
  name: '',
  filter: '',
  checklist: 'project_programme',
  one: me,
  other: '',
});

/** Another kind of subject: what was picked is no more, and the usual checklist comes first. */
export const ofKind = (form: NewReviewForm, kind: SubjectKind): NewReviewForm => ({
  ...form,
  kind,
  id: '',
  picked: '',
  checklist: checklistsFor(kind)[0] ?? form.checklist,
});

export type FormIssues = Partial<Record<'subject' | 'name' | 'reviewers', string>>;

/** What is left to choose, and how; nothing where the review can begin. */
export function issuesIn(form: NewReviewForm): FormIssues {
  const issues: FormIssues = {};
  if (form.kind === 'portfolio') {
    if (form.name.trim().length < 3) issues.name = $localize`:@@new-review.name-missing:Ge urvalet ett namn.`;
  } else if (!form.id) issues.subject = $localize`:@@new-review.subject-missing:Välj vad som ska bedömas.`;
  if (!form.one || !form.other || form.one === form.other)
    issues.reviewers = $localize`:@@new-review.reviewers-missing:Välj två olika bedömare.`;
  return issues;
}

export const inputOf = ({ kind, id, name, filter, checklist, one, other }: NewReviewForm): NewReviewInput => ({
  subject: kind === 'portfolio' ? { kind, name: name.trim(), filter } : { kind, id },
  checklist,
  reviewerIds: [one, other],
});
