import { PART_KINDS, type PartKind, type StoredParts } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';

type AnyPart = StoredParts[PartKind];
type Shelves<T> = Record<PartKind, T>;

const shelves = <T>(make: (kind: PartKind) => T) =>
  Object.fromEntries(PART_KINDS.map((kind) => [kind, make(kind)])) as Shelves<T>;

/** A part as it was and as it is to be; null where it is not there. */
export interface Turned<K extends PartKind = PartKind> {
  before: StoredParts[K] | null;
  after: StoredParts[K] | null;
}

/**
 * The parts that a set of changes has to do with: those it names, those they point at, and those that go when they go.
 * Holds them as they were and as they become, so that all of it can be judged before anything is written.
 */
export class PartDesk {
  private readonly before = shelves(() => new Map<Id, AnyPart>());
  private readonly now = shelves(() => new Map<Id, AnyPart>());
  private readonly touched = shelves(() => new Set<Id>());

  /** `asked` are the ids that were looked for, found or not. */
  constructor(
    private readonly asked: Shelves<ReadonlySet<Id>>,
    found: Iterable<{ kind: PartKind; part: AnyPart }> = [],
  ) {
    for (const { kind, part } of found) {
      this.before[kind].set(part.id, part);
      this.now[kind].set(part.id, part);
    }
  }

  get<K extends PartKind>(kind: K, id: Id): StoredParts[K] | null {
    return (this.now[kind].get(id) as StoredParts[K] | undefined) ?? null;
  }

  all<K extends PartKind>(kind: K): StoredParts[K][] {
    return [...this.now[kind].values()] as StoredParts[K][];
  }

  put<K extends PartKind>(kind: K, part: StoredParts[K]): void {
    this.now[kind].set(part.id, part);
    this.touched[kind].add(part.id);
  }

  remove(kind: PartKind, id: Id): void {
    this.now[kind].delete(id);
    this.touched[kind].add(id);
  }

  /** Whether a part was looked for and is not there, or no longer. */
  lacks(kind: PartKind, id: Id): boolean {
    return (this.asked[kind].has(id) || this.touched[kind].has(id)) && !this.now[kind].has(id);
  }

  isTouched(kind: PartKind, id: Id): boolean {
    return this.touched[kind].has(id);
  }

  /** The version a part that was touched gets; null where it is gone. */
  versionOf(kind: PartKind, id: Id): number | null {
    return this.now[kind].has(id) ? (this.before[kind].get(id)?.version ?? 0) + 1 : null;
  }

  /** Everything that differs now, with the version it gets. */
  turned<K extends PartKind>(kind: K): Turned<K>[] {
    return [...this.touched[kind]].flatMap((id) => {
      const before = (this.before[kind].get(id) as StoredParts[K] | undefined) ?? null;
      const after = this.get(kind, id);
      if (!before && !after) return [];
      return [{ before, after: after && { ...after, version: (before?.version ?? 0) + 1 } }];
    });
  }
}
