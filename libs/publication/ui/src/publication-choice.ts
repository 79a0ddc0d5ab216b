import type { Candidate, PublicationInput, PublicContact, PublicKind, PublicThing } from '@rt/publication/domain';

/** A choice while it is made: what is ticked by `keyOf`, and of studies whose files come along. */
export interface Choice {
  contact: PublicContact;
  ticked: ReadonlySet<string>;
  withFiles: ReadonlySet<string>;
}

export const keyOf = ({ kind, id }: Pick<Candidate, 'kind' | 'id'>): string => `${kind} ${id}`;

export const choiceOf = ({ contact, things }: PublicationInput): Choice => ({
  contact: contact ?? { name: '', email: null, url: null },
  ticked: new Set(things.map(keyOf)),
  withFiles: new Set(things.filter(({ withFiles }) => withFiles).map(keyOf)),
});

/** The choice as it is sent; what is not there any more, or cannot be public any more, is left out. */
export function inputOf({ contact, ticked, withFiles }: Choice, candidates: readonly Candidate[]): PublicationInput {
  const [name, email, url] = [contact.name.trim(), contact.email?.trim() || null, contact.url?.trim() || null];
  return {
    contact: name ? { name, email, url } : null,
    things: candidates
      .filter((candidate) => candidate.refusal === null && ticked.has(keyOf(candidate)))
      .map((candidate): PublicThing => ({
        kind: candidate.kind,
        id: candidate.id,
        withFiles: withFiles.has(keyOf(candidate)),
      })),
  };
}

/** With some ticked, or not; a strategy version takes its goals with it both ways. */
export function withTicked(choice: Choice, some: readonly Candidate[], on: boolean, all: readonly Candidate[]): Choice {
  const ticked = new Set(choice.ticked);
  const set = (candidate: Candidate, to: boolean) =>
    to && candidate.refusal === null ? ticked.add(keyOf(candidate)) : ticked.delete(keyOf(candidate));
  for (const candidate of some) {
    set(candidate, on);
    if (candidate.kind !== 'strategy_version') continue;
    for (const goal of goalsOf(all, [candidate.id]))
      if (on || !goal.versionIds.some((id) => ticked.has(`strategy_version ${id}`))) set(goal, on);
  }
  return { ...choice, ticked };
}

/** The goals that stand in any of some versions. */
export const goalsOf = (all: readonly Candidate[], versionIds: readonly string[]): Candidate[] =>
  all.filter(({ kind, versionIds: standsIn }) => kind === 'goal' && standsIn.some((id) => versionIds.includes(id)));

/** What becomes public, and what is withdrawn, by one choice after another. */
export function difference(before: Choice, after: Choice, candidates: readonly Candidate[]) {
  const named = (keys: Iterable<string>, than: ReadonlySet<string>) => {
    const found = new Set([...keys].filter((key) => !than.has(key)));
    return candidates.filter((candidate) => found.has(keyOf(candidate)));
  };
  return { shown: named(after.ticked, before.ticked), withdrawn: named(before.ticked, after.ticked) };
}

/** Whether anything is to be saved. */
export const isChanged = (before: Choice, after: Choice, candidates: readonly Candidate[]): boolean =>
  JSON.stringify(inputOf(before, candidates)) !== JSON.stringify(inputOf(after, candidates));

export const ofKind = (all: readonly Candidate[], kind: PublicKind): Candidate[] =>
  all.filter((each) => each.kind === kind);
