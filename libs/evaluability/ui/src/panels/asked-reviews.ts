import type { SubjectKind } from '@rt/evaluability/domain';

/** Whose reviews are meant: of one thing by its id, or of a selection by its filter. */
export interface AskedReviews {
  kind: SubjectKind;
  subjectId: string | null;
  filter: string | null;
}

/** As the address of the API has it. */
export const asParams = ({ kind, subjectId, filter }: AskedReviews): Record<string, string> => ({
  subjectKind: kind,
  ...(subjectId ? { subjectId } : {}),
  ...(filter === null ? {} : { filter }),
});

/** As the page that begins a review has it, so that nothing has to be chosen twice. */
export const asStart = ({ kind, subjectId, filter }: AskedReviews, name: string): Record<string, string> => ({
  slag: kind,
  ...(subjectId ? { id: subjectId } : {}),
  ...(filter ? { urval: filter } : {}),
  ...(name ? { namn: name } : {}),
});
