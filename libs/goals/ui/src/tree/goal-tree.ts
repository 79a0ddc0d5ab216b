import { CdkDrag, type CdkDragDrop, CdkDragHandle, CdkDropList } from '@angular/cdk/drag-drop';
import { NgTemplateOutlet } from '@angular/common';
import { afterNextRender, Component, ElementRef, inject, Injector, input, model, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type GoalPlace, type PastedGoal, pastedGoals } from '@rt/goals/domain';
import type { Id } from '@rt/shared/domain';
import { isTextField, KnotMark } from '@rt/shared/ui';
import { Concepts } from '../concept/concepts';
import { GoalLine } from './goal-line';
import type { Move } from './goal-moves';
import type { GoalRow } from './goal-rows';
import { rowVerdict } from './row-verdict';
import { rowTyped, treeCommand } from './tree-keys';

/** How far to the right a row is drawn to go in under the one above, in pixels. */
const INWARDS = 40;
const TYPING_MS = 700;

/** A new goal being written: under which parent, at which place, and after which row it is shown. */
export interface NewLine {
  parentId: Id | null;
  position: number;
  afterId: Id | null;
  depth: number;
}

/** The goal tree: one stop for the Tab key, arrows within, everything by keyboard and by pointer. */
@Component({
  selector: 'rt-goal-tree',
  imports: [CdkDrag, CdkDragHandle, CdkDropList, GoalLine, KnotMark, NgTemplateOutlet, RouterLink],
  templateUrl: './goal-tree.html',
  styleUrl: './goal-tree.css',
})
export class GoalTree {
  readonly rows = input.required<readonly GoalRow[]>();
  readonly label = input.required<string>();
  readonly editable = input(false);
  readonly newLine = input<NewLine | null>(null);
  readonly selected = model<Id | null>(null);
  readonly renaming = model<Id | null>(null);
  readonly toggled = output<{ id: Id; expanded: boolean }>();
  readonly opened = output<Id>();
  readonly moved = output<{ id: Id; move: Move }>();
  readonly dropped = output<{ id: Id; index: number; inwards: boolean }>();
  readonly reworded = output<{ id: Id; wording: string }>();
  readonly written = output<{ place: GoalPlace; goals: PastedGoal[] }>();
  readonly givenUp = output<void>();
  readonly addSibling = output<Id>();
  readonly addChild = output<Id>();
  readonly removed = output<Id>();
  /** Several lines pasted while a row was in focus. */
  readonly pasted = output<PastedGoal[]>();

  protected readonly verdictOf = rowVerdict;
  protected readonly concepts = inject(Concepts);
  protected readonly dragging = signal<Id | null>(null);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private typed = '';
  private typing: ReturnType<typeof setTimeout> | undefined;

  /** Moves the keyboard's focus to a row, once it is there. */
  focus(id: Id | null): void {
    this.selected.set(id);
    afterNextRender(() => this.host.querySelector<HTMLElement>(`[data-goal="${id}"]`)?.focus(), {
      injector: this.injector,
    });
  }

  protected stop(row: GoalRow, first: boolean) {
    const selected = this.selected();
    return row.id === selected || (first && !this.rows().some(({ id }) => id === selected)) ? 0 : -1;
  }

  protected onKey(event: KeyboardEvent, row: GoalRow) {
    if (isTextField(event.target)) return;
    const command = treeCommand(event, this.typed !== '');
    if (!command || (!this.editable() && this.changes(command))) return;
    event.preventDefault();
    const rows = this.rows();
    const at = rows.indexOf(row);
    const to = (index: number) => rows[index] && this.focus(rows[index].id);
    if (typeof command === 'object')
      return 'move' in command ? this.moved.emit({ id: row.id, ...command }) : this.type(command.typed, at);
    switch (command) {
      case 'next':
        return to(at + 1);
      case 'previous':
        return to(at - 1);
      case 'first':
        return to(0);
      case 'last':
        return to(rows.length - 1);
      case 'forward':
        return row.expanded ? to(at + 1) : row.children && this.toggled.emit({ id: row.id, expanded: true });
      case 'back':
        return row.expanded
          ? this.toggled.emit({ id: row.id, expanded: false })
          : row.parentId && this.focus(row.parentId);
      case 'open':
        return this.opened.emit(row.id);
      case 'rename':
        return this.renaming.set(row.id);
      case 'remove':
        return this.removed.emit(row.id);
      case 'add-sibling':
        return this.addSibling.emit(row.id);
      case 'add-child':
        return this.addChild.emit(row.id);
    }
  }

  protected drop({ item, currentIndex, distance }: CdkDragDrop<unknown, unknown, GoalRow>) {
    this.dragging.set(null);
    this.dropped.emit({ id: item.data.id, index: currentIndex, inwards: distance.x > INWARDS });
  }

  protected paste(event: ClipboardEvent) {
    if (!this.editable() || isTextField(event.target)) return;
    const goals = pastedGoals(event.clipboardData?.getData('text/plain') ?? '');
    if (!goals.length) return;
    event.preventDefault();
    this.pasted.emit(goals);
  }

  protected rename(row: GoalRow, [goal]: PastedGoal[]) {
    this.renaming.set(null);
    if (goal) this.reworded.emit({ id: row.id, wording: goal.wording });
    this.focus(row.id);
  }

  private changes(command: unknown) {
    const changing: unknown[] = ['rename', 'remove', 'add-sibling', 'add-child'];
    return changing.includes(command) || (typeof command === 'object' && command !== null && 'move' in command);
  }

  private type(letter: string, at: number) {
    clearTimeout(this.typing);
    this.typed += letter;
    this.typing = setTimeout(() => (this.typed = ''), TYPING_MS);
    const found = rowTyped(this.rows(), at, this.typed);
    if (found) this.focus(found.id);
  }
}
