import { computed, Service, signal } from '@angular/core';
import { invertChanges, type PartChange } from '@rt/effect-chains/domain';
import { isEdit, only, samePart } from './change-fields';
import { joinedChange } from './waiting-set';

/** One thing that was done, by the name it is undone under. */
export interface Step {
  said: string;
  changes: readonly PartChange[];
  typed: boolean;
}

/** What was done here and can be undone, and what was undone and can be done again; as long as the page is open. */
@Service()
export class ChainHistory {
  private readonly done = signal<readonly Step[]>([]);
  private readonly undone = signal<readonly Step[]>([]);
  readonly canUndo = computed(() => this.done().at(-1)?.said ?? null);
  readonly canRedo = computed(() => this.undone().at(-1)?.said ?? null);

  /** Typing in the same field goes on with the step before it. */
  add(step: Step) {
    this.undone.set([]);
    this.done.update((steps) => {
      const last = steps.at(-1);
      const change = last?.typed && step.typed ? joinedChange(last.changes, step.changes) : null;
      return last && change ? [...steps.slice(0, -1), { ...last, changes: [change] }] : [...steps, step];
    });
  }

  /** What undoes the last step, and its name; null where nothing is left. */
  undo(): { changes: readonly PartChange[]; said: string } | null {
    const step = this.done().at(-1);
    if (!step) return null;
    this.done.update((steps) => steps.slice(0, -1));
    this.undone.update((steps) => [...steps, { ...step, typed: false }]);
    return { changes: invertChanges(step.changes), said: step.said };
  }

  redo(): { changes: readonly PartChange[]; said: string } | null {
    const step = this.undone().at(-1);
    if (!step) return null;
    this.undone.update((steps) => steps.slice(0, -1));
    this.done.update((steps) => [...steps, step]);
    return step;
  }

  /** What the server removed along with what was removed here comes back with it. */
  extend(changes: readonly PartChange[]) {
    this.done.update((steps) => {
      const at = steps.findLastIndex((step) =>
        changes.some((change) => step.changes.some((one) => isRemovalOf(one, change))),
      );
      return steps.map((step, place) =>
        place === at ? { ...step, changes: withMissing(step.changes, changes) } : step,
      );
    });
  }

  /** A change that was never stored can be neither undone nor done again. */
  forget(changes: readonly PartChange[]) {
    const rest = (steps: readonly Step[]) =>
      steps.map((step) => ({ ...step, changes: without(step.changes, changes) })).filter((step) => step.changes.length);
    this.done.update(rest);
    this.undone.update(rest);
  }

  clear() {
    this.done.set([]);
    this.undone.set([]);
  }
}

const isRemovalOf = (one: PartChange, other: PartChange) =>
  samePart(one, other) && one.is === null && other.is === null;

const withMissing = (mine: readonly PartChange[], all: readonly PartChange[]) => [
  ...all.filter((change) => change.is === null && !mine.some((each) => samePart(each, change))),
  ...mine,
];

function without(changes: readonly PartChange[], gone: readonly PartChange[]): PartChange[] {
  return changes.flatMap((change) => {
    const lost = gone.find((each) => samePart(each, change));
    if (!lost) return change;
    if (!isEdit(change) || !isEdit(lost)) return [];
    const fields: object = lost.is ?? {};
    return only(change, (field) => !(field in fields)) ?? [];
  });
}
