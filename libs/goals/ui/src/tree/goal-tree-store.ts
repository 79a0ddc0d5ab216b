import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import {
  type GoalDetail,
  type GoalPlace,
  type GoalSummary,
  type Level,
  levelUnder,
  mayStandUnder,
  type PastedGoal,
} from '@rt/goals/domain';
import type { Id } from '@rt/shared/domain';
import { Undo } from '@rt/shared/ui';
import { firstValueFrom } from 'rxjs';
import { GoalClient } from '../goal/goal-client';
import { CurrentVersion } from '../version/current-version';
import { withMoved } from './goal-moves';
import { goalsByParent, subtreeIds } from './goal-rows';

/** The goals of the current version as the page shows them: a change is seen at once, sent in turn, and can be undone. */
@Injectable()
export class GoalTreeStore {
  private readonly client = inject(GoalClient);
  private readonly undo = inject(Undo);
  private readonly current = inject(CurrentVersion);
  private readonly tree = this.client.tree(this.current.id);
  private readonly stored = linkedSignal<readonly GoalSummary[]>(() => (this.tree.hasValue() ? this.tree.value() : []));
  /** Moves without an answer, oldest first. They are shown on top of what is stored, so no answer can show a tree from before them. */
  private readonly moving = signal<readonly Moving[]>([]);
  private queue: Promise<unknown> = Promise.resolve();

  readonly goals = computed(() =>
    this.moving().reduce<readonly GoalSummary[]>((goals, { id, place }) => withMoved(goals, id, place), this.stored()),
  );
  readonly loading = computed(() => this.tree.isLoading() && this.goals().length === 0);
  readonly loadError = computed(() => this.tree.error());
  /** The last change that was refused. */
  readonly problem = signal<unknown>(null);

  goal(id: Id | null): GoalSummary | undefined {
    return this.goals().find((goal) => goal.id === id);
  }

  move(id: Id, place: GoalPlace): Promise<void> {
    const before = this.goal(id);
    if (!before) return Promise.resolve();
    const moving = { id, place };
    this.moving.update((all) => [...all, moving]);
    const answered = () => this.moving.update((all) => all.filter((one) => one !== moving));
    return this.inTurn(async () => {
      const moved = await firstValueFrom(this.client.place(this.known(id), place)).finally(answered);
      this.stored.update((goals) => withMoved(goals, id, moved));
      this.took(moved);
      const { parentId, position, wording } = before;
      this.undo.offer($localize`:@@goal-tree.moved:”${short(wording)}:goal:” flyttades.`, () =>
        this.move(id, { parentId, position }),
      );
    });
  }

  reword(id: Id, wording: string): Promise<void> {
    const before = this.goal(id);
    if (!before || before.wording === wording) return Promise.resolve();
    return this.inTurn(async () => {
      this.took(await firstValueFrom(this.client.change(this.known(id), { wording })));
      this.undo.offer($localize`:@@goal-tree.reworded:Målet formulerades om.`, () => this.reword(id, before.wording));
    });
  }

  /** Adds goals one after the other from a position among the children of a parent; answers the id of the last. */
  async add(parentId: Id | null, position: number, lines: readonly PastedGoal[]): Promise<Id | null> {
    const added: GoalDetail[] = [];
    await this.inTurn(async () => {
      const strategyVersionId = this.current.id();
      if (!strategyVersionId) return;
      const level = this.levelFor(parentId, position);
      for (const [index, line] of lines.entries()) {
        const input = {
          ...line,
          strategyVersionId,
          parentId,
          level,
          position: position + index,
        };
        added.push(await firstValueFrom(this.client.create(input)));
      }
      await this.read();
    });
    if (added.length) {
      const count = added.length;
      const text =
        count === 1
          ? $localize`:@@goal-tree.added:Målet lades till.`
          : $localize`:@@goal-tree.added-many:${count}:count: mål lades till.`;
      this.undo.offer(text, () => this.removeAll(added.map(({ id }) => id)));
    }
    return added.at(-1)?.id ?? null;
  }

  remove(id: Id): Promise<void> {
    const gone = subtreeIds(this.goals(), id);
    const { wording = '' } = this.goal(id) ?? {};
    return this.inTurn(async () => {
      await firstValueFrom(this.client.remove(this.known(id)));
      this.undo.offer(removed(wording, gone.size), () => this.restore(id));
      await this.read();
    });
  }

  /** The level a new goal gets: that of the goal it comes after, otherwise the next one down. */
  private levelFor(parentId: Id | null, position: number): Level {
    const beside = goalsByParent(this.goals()).get(parentId)?.[Math.max(0, position - 1)]?.level;
    const parent = this.goal(parentId)?.level ?? null;
    return beside && beside !== 'vision' && mayStandUnder(beside, parent) ? beside : levelUnder(parent);
  }

  private restore(id: Id): Promise<void> {
    return this.inTurn(async () => {
      await firstValueFrom(this.client.restore(id));
      await this.read();
    });
  }

  private removeAll(ids: readonly Id[]): Promise<void> {
    return this.inTurn(async () => {
      for (const id of ids.toReversed()) await firstValueFrom(this.client.remove(this.known(id)));
      await this.read();
    });
  }

  /** One change at a time, each on the version the one before left; a refused one shows why and what is stored. */
  private inTurn(change: () => Promise<void>): Promise<void> {
    const done = this.queue.then(change).then(
      () => this.problem.set(null),
      (error: unknown) => {
        this.problem.set(error);
        return this.read().catch(() => undefined);
      },
    );
    this.queue = done;
    return done;
  }

  private known(id: Id): { id: Id; version: number } {
    return { id, version: this.goal(id)?.version ?? 0 };
  }

  private took(goal: GoalSummary) {
    this.stored.update((goals) => goals.map((one) => (one.id === goal.id ? { ...one, ...summaryOf(goal) } : one)));
  }

  /** Reads the tree anew, within a turn: outside one a change could pass it and be taken back by what it brings. */
  private async read(): Promise<void> {
    const id = this.current.id();
    if (!id) return;
    const goals = await firstValueFrom(this.client.readTree(id));
    if (id === this.current.id()) this.stored.set(goals);
  }
}

interface Moving {
  id: Id;
  place: GoalPlace;
}

const summaryOf = ({ parentId, position, level, code, wording, verdict, version }: GoalSummary) => ({
  parentId,
  position,
  level,
  code,
  wording,
  verdict,
  version,
});

const short = (wording: string) => (wording.length > 60 ? `${wording.slice(0, 57).trimEnd()} …` : wording);

const removed = (wording: string, goals: number) =>
  goals > 1
    ? $localize`:@@goal-tree.removed-many:”${short(wording)}:goal:” och ${goals - 1}:count: mål under det togs bort.`
    : $localize`:@@goal-tree.removed:”${short(wording)}:goal:” togs bort.`;
