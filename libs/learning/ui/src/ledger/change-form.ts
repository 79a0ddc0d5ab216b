import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { InterventionChooser } from '@rt/effect-chains/ui';
import type { GoalReference } from '@rt/goals/domain';
import { GoalSelect } from '@rt/goals/ui';
import { CHANGE_KINDS, type ChangeInput, type ChangeKind, changeIssues } from '@rt/learning/domain';
import { formatDate, type Id } from '@rt/shared/domain';
import { Control, Field, injectLanguage, ProblemMessage, WordDiff } from '@rt/shared/ui';
import { ArrowChooser } from '../arrow-chooser';
import { LedgerClient } from './ledger-client';
import { CHANGE_NAMES } from './ledger-words';

const blank = (): ChangeInput => ({
  kind: 'goal_wording',
  goalId: null,
  wordingNumber: null,
  chainId: null,
  edgeId: null,
  interventionId: null,
  objectName: null,
  objectVersion: null,
  objectUrl: null,
  note: null,
  changedOn: formatDate(new Date()),
});

/** Records what a recommendation has changed: a named thing, in the version that the change made. */
@Component({
  selector: 'rt-change-form',
  imports: [
    ArrowChooser,
    Control,
    Field,
    GoalSelect,
    InterventionChooser,
    NgTemplateOutlet,
    ProblemMessage,
    RouterLink,
    WordDiff,
  ],
  templateUrl: './change-form.html',
  styles: `
    form {
      padding-block: 8px 16px;
    }
    select {
      width: 100%;
    }
    .chosen {
      margin: 0;
      padding-inline-start: 16px;
      border-inline-start: 1px solid var(--rt-grey-3);
    }
  `,
})
export class ChangeForm {
  readonly recommendationId = input.required<Id>();
  readonly saved = output<void>();
  readonly closed = output<void>();

  private readonly client = inject(LedgerClient);
  private readonly language = injectLanguage();
  protected readonly kinds = CHANGE_KINDS.map((key) => ({ key, name: CHANGE_NAMES[key] }));
  protected readonly change = signal(blank());
  protected readonly goal = signal<GoalReference | null>(null);
  /** What else was chosen, by name. */
  protected readonly chosen = signal('');
  protected readonly wordings = this.client.wordings(() =>
    this.change().kind === 'goal_wording' ? this.change().goalId : null,
  );
  /** Newest first: what was just reworded stands first. */
  protected readonly revisions = computed(() => this.wordings.value().toSorted((a, b) => b.number - a.number));
  protected readonly diff = computed(() => {
    const all = this.revisions();
    const at = all.findIndex(({ number }) => number === this.change().wordingNumber);
    const [now, before] = [all[at], all[at + 1]];
    return now && before ? { before: before.wording, after: now.wording } : null;
  });
  protected readonly missing = computed(() => changeIssues(this.change())[0]?.message[this.language] ?? null);
  protected readonly tried = signal(false);
  protected readonly sending = signal(false);
  protected readonly error = signal<unknown>(null);

  protected chooseKind(event: Event) {
    const { note, changedOn } = this.change();
    this.change.set({ ...blank(), note, changedOn, kind: (event.target as HTMLSelectElement).value as ChangeKind });
    this.goal.set(null);
    this.chosen.set('');
  }

  protected chooseGoal(goal: GoalReference) {
    this.goal.set(goal);
    this.write({ goalId: goal.id, wordingNumber: null });
  }

  protected write(change: Partial<ChangeInput>, chosen = this.chosen()) {
    this.change.update((before) => ({ ...before, ...change }));
    this.chosen.set(chosen);
  }

  protected text(field: 'objectName' | 'objectVersion' | 'objectUrl' | 'note' | 'changedOn', event: Event) {
    const value = (event.target as HTMLInputElement).value.trim();
    this.write({ [field]: field === 'changedOn' ? value : value || null });
  }

  protected chooseWording(event: Event) {
    this.write({ wordingNumber: Number((event.target as HTMLSelectElement).value) || null });
  }

  protected save(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    if (this.missing() || this.sending()) return;
    this.sending.set(true);
    this.client.record('changes', this.recommendationId(), this.change()).subscribe({
      next: () => this.saved.emit(),
      error: (error: unknown) => {
        this.sending.set(false);
        this.error.set(error);
      },
    });
  }
}
