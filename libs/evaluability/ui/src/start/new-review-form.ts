import {
  type ChecklistKind,
  checklistsFor,
  type NewReviewInput,
  SUBJECT_KINDS,
  type SubjectKind,
} from '@rt/evaluability/domain';

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

/** What an address can say of a review that is to begin. */
export interface StartAddress {
  slag?: string;
  id?: string;
  namn?: string;
  urval?: string;
}

/** A review as the address begins it: of what it names, or of nothing yet. */
export function emptyReview(me: string, { slag, id, namn, urval }: StartAddress = {}): NewReviewForm {
  const kind = SUBJECT_KINDS.find((each) => each === slag) ?? 'intervention';
  const whole = kind === 'portfolio' || (id && namn);
  return {
    kind,
    id: whole ? (id ?? '') : '',
    picked: whole ? (namn ?? '') : '',
    name: kind === 'portfolio' ? (namn ?? '') : '',
    filter: kind === 'portfolio' ? (urval ?? '') : '',
    checklist: checklistsFor(kind)[0] ?? 'project_programme',
    one: me,
    other: '',
  };
}

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
