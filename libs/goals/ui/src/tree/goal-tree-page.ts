import { Component, computed, effect, inject, signal, untracked, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { isFrozen, type GoalPlace, type PastedGoal } from '@rt/goals/domain';
import { SessionStore } from '@rt/identity/ui';
import { verdictWord } from '@rt/readiness/ui';
import type { Id } from '@rt/shared/domain';
import { Empty, ExportButton, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { Concepts } from '../concept/concepts';
import { StrategyForm } from '../strategy/strategy-form';
import { CurrentVersion } from '../version/current-version';
import { stateWord } from '../version/state-word';
import { placeAfterDrop, placeAfterMove, type Move } from './goal-moves';
import { goalRows } from './goal-rows';
import { GoalTree, type NewLine } from './goal-tree';
import { GoalTreeStore } from './goal-tree-store';
import { filterFrom, filterParams, fitting, type TreeFilter } from './tree-filter';
import { TreeFilterBar } from './tree-filter-bar';
import { TreeToolbar } from './tree-toolbar';

/** The goals of the current strategy version, as the tree they are. */
@Component({
  selector: 'rt-goal-tree-page',
  imports: [
    Empty,
    ExportButton,
    GoalTree,
    ProblemMessage,
    RouterLink,
    Skeleton,
    StrategyForm,
    TreeFilterBar,
    TreeToolbar,
  ],
  providers: [GoalTreeStore],
  templateUrl: './goal-tree-page.html',
  styleUrl: './goal-tree-page.css',
})
export class GoalTreePage {
  protected readonly current = inject(CurrentVersion);
  protected readonly store = inject(GoalTreeStore);
  protected readonly stateWord = stateWord;
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly session = inject(SessionStore);
  private readonly concepts = inject(Concepts);
  private readonly tree = viewChild(GoalTree);
  private readonly params = toSignal(this.route.queryParamMap, { requireSync: true });
  private readonly collapsed = signal<ReadonlySet<Id>>(new Set());

  protected readonly frozen = computed(() => isFrozen(this.current.version()?.state ?? 'draft'));
  protected readonly mayEdit = computed(() => this.session.can('strategy:edit'));
  protected readonly mayInvite = computed(() => this.session.can('account:manage'));
  protected readonly editable = computed(() => this.mayEdit() && !this.frozen());
  protected readonly filter = computed(() => filterFrom(this.params()));
  protected readonly rows = computed(() =>
    goalRows(this.store.goals(), { collapsed: this.collapsed(), fits: fitting(this.filter()) }),
  );
  protected readonly fitCount = computed(() => this.rows().filter(({ passing }) => !passing).length);
  protected readonly selected = signal<Id | null>(null);
  protected readonly renaming = signal<Id | null>(null);
  protected readonly newLine = signal<NewLine | null>(null);

  constructor() {
    effect(() => {
      this.current.id();
      untracked(() => this.selected.set(null));
    });
  }

  protected setFilter(filter: TreeFilter) {
    const queryParams = filterParams(filter);
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected toggle({ id, expanded }: { id: Id; expanded: boolean }) {
    this.collapsed.update((collapsed) => {
      const next = new Set(collapsed);
      return expanded ? (next.delete(id), next) : next.add(id);
    });
  }

  protected open(id: Id) {
    return this.router.navigate(['/mal', id]);
  }

  protected move({ id, move }: { id: Id; move: Move }) {
    const place = placeAfterMove(this.store.goals(), id, move);
    if (place) this.put(id, place);
  }

  protected drop({ id, index, inwards }: { id: Id; index: number; inwards: boolean }) {
    const place = placeAfterDrop(this.store.goals(), this.rows(), id, index, inwards);
    if (place) this.put(id, place);
  }

  protected addSibling(id: Id | null) {
    const rows = this.rows();
    const row = rows.find((one) => one.id === id) ?? rows.findLast(({ depth }) => depth === 1);
    if (!row) return this.newLine.set({ parentId: null, position: 0, afterId: null, depth: 1 });
    const { parentId, position, depth } = row;
    const under = rows.slice(rows.indexOf(row) + 1);
    const beyond = under.findIndex((one) => one.depth <= depth);
    const last = (beyond < 0 ? under : under.slice(0, beyond)).at(-1) ?? row;
    this.newLine.set({ parentId, position: position + 1, afterId: last.id, depth });
  }

  protected addChild(id: Id) {
    const row = this.rows().find((one) => one.id === id);
    if (!row) return;
    this.toggle({ id, expanded: true });
    this.newLine.set({ parentId: id, position: 0, afterId: id, depth: row.depth + 1 });
  }

  /** After one goal the next can be written at once; after several pasted ones the last is in focus. */
  protected async write({ parentId, position }: GoalPlace, goals: readonly PastedGoal[]) {
    const { depth = 1 } = this.newLine() ?? {};
    this.newLine.set(null);
    const id = await this.store.add(parentId, position, goals);
    if (!id) return;
    if (goals.length > 1) return this.tree()?.focus(id);
    this.selected.set(id);
    this.newLine.set({ parentId, position: position + 1, afterId: id, depth });
  }

  protected paste(goals: readonly PastedGoal[]) {
    const goal = this.store.goal(this.selected());
    const last = this.store.goals().filter(({ parentId }) => parentId === null).length;
    return this.write({ parentId: goal?.parentId ?? null, position: goal ? goal.position + 1 : last }, goals);
  }

  protected giveUp() {
    this.newLine.set(null);
    this.tree()?.focus(this.selected());
  }

  protected remove(id: Id) {
    const rows = this.rows();
    const at = rows.findIndex((row) => row.id === id);
    const next = rows.slice(at + 1).find((row) => row.depth <= (rows[at]?.depth ?? 1)) ?? rows[at - 1];
    void this.store.remove(id).then(() => this.tree()?.focus(next?.id ?? null));
  }

  protected readonly asRows = () => [
    [
      $localize`:@@goals.export.code:Nummer`,
      $localize`:@@goals.export.level:Nivå`,
      $localize`:@@goals.export.wording:Formulering`,
      $localize`:@@goals.export.verdict:Uppföljningsbart`,
    ],
    ...this.rows().map((row) => [row.code, this.concepts.of(row.level).name, row.wording, verdictWord(row.verdict)]),
  ];

  private put(id: Id, place: GoalPlace) {
    void this.store.move(id, place);
    if (place.parentId) this.toggle({ id: place.parentId, expanded: true });
    this.tree()?.focus(id);
  }
}
