import type { Candidate, PublicKind } from '@rt/publication/domain';

export const candidate = (kind: PublicKind, id: string, changes: Partial<Candidate> = {}): Candidate => ({
  kind,
  id,
  label: `${kind} ${id}`,
  detail: null,
  versionIds: [],
  refusal: null,
  hides: [{ part: 'people', count: null }],
  files: 0,
  ...changes,
});
