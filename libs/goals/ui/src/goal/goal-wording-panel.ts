import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TrailFold } from '@rt/audit/ui';
import { isCriterion, readinessFields } from '@rt/goals/domain';
import { SessionStore } from '@rt/identity/ui';
import type { Criterion } from '@rt/readiness/domain';
import { type AcceptedCriterion, MarkedWording, readingOf, WordingEditor, WordingNotes } from '@rt/readiness/ui';
import { Conflict, Control, Field, ProblemMessage, Saved, Skeleton, Undo } from '@rt/shared/ui';
import { firstValueFrom } from 'rxjs';
import { FormulationFields } from './formulation-fields';
import { GoalClient } from './goal-client';
import { GoalEditor } from './goal-editor';
import { formulationOf } from './goal-form';
import { GOAL_LABELS } from './goal-labels';
import { WordingHistory } from './wording-history';

/** The wording of a goal with the engine's notes in the margin, the fields that complete it, and its history. */
@Component({
  selector: 'rt-goal-wording-panel',
  imports: [
    Conflict,
    Control,
    Field,
    FormulationFields,
    MarkedWording,
    ProblemMessage,
    RouterLink,
    Saved,
    Skeleton,
    TrailFold,
    WordingEditor,
    WordingHistory,
    WordingNotes,
  ],
  providers: [GoalEditor],
  templateUrl: './goal-wording-panel.html',
  styleUrl: './goal-wording-panel.css',
})
export class GoalWordingPanel {
  readonly goalId = input.required<string>();

  protected readonly labels = GOAL_LABELS;

  protected readonly editor = inject(GoalEditor);
  private readonly client = inject(GoalClient);
  private readonly session = inject(SessionStore);
  private readonly undo = inject(Undo);
  protected readonly resource = this.client.goal(this.goalId);
  protected readonly active = signal<Criterion | null>(null);
  protected readonly reason = linkedSignal({ source: this.goalId, computation: () => '' });
  protected readonly mayRevise = computed(() => this.session.can('strategy:edit'));
  protected readonly canAccept = computed(() => this.session.can('readiness:accept'));
  protected readonly fields = computed(() => {
    const form = this.editor.form();
    return form ? readinessFields(formulationOf(form)) : {};
  });
  /** Acceptances count for the wording they were given for, and no other. */
  protected readonly accepted = computed<AcceptedCriterion[]>(() => {
    const goal = this.editor.stored();
    if (goal?.wording !== this.editor.form()?.wording.trim()) return [];
    return (goal?.acceptances ?? []).flatMap(({ criterion, reason, by }) =>
      isCriterion(criterion) ? [{ criterion, reason, by }] : [],
    );
  });
  protected readonly acceptedNames = computed(() => this.accepted().map(({ criterion }) => criterion));
  protected readonly notes = computed(() => {
    const form = this.editor.form();
    return form ? readingOf(form.wording, form.level, this.fields(), this.acceptedNames()).notes : [];
  });

  constructor() {
    effect(() => this.editor.mayEdit.set(this.session.can('strategy:edit')));
    effect(() => {
      if (!this.resource.hasValue()) return;
      const goal = this.resource.value();
      untracked(() => this.editor.open(goal));
    });
  }

  protected useDraft(wording: string) {
    const before = this.editor.form()?.wording ?? '';
    this.editor.write({ wording });
    this.undo.offer($localize`:@@goal-wording.draft-used:Utkastet ersatte formuleringen.`, () =>
      this.editor.write({ wording: before }),
    );
  }

  protected async explain(event: Event) {
    event.preventDefault();
    await this.editor.save();
    const goal = this.editor.stored();
    const reason = this.reason().trim();
    if (!goal || reason.length < 3) return;
    await this.tell(() => firstValueFrom(this.client.reword(goal, { wording: goal.wording, reason })));
    if (!this.editor.problem()) this.reason.set('');
  }

  protected accept({ criterion, reason }: { criterion: Criterion; reason: string }) {
    const goal = this.editor.stored();
    if (goal) return this.tell(() => firstValueFrom(this.client.accept(goal, criterion, reason)));
    return;
  }

  protected withdraw(criterion: Criterion) {
    const goal = this.editor.stored();
    if (goal) return this.tell(() => firstValueFrom(this.client.withdraw(goal, criterion)));
    return;
  }

  private async tell(change: () => Promise<Parameters<GoalEditor['took']>[0]>) {
    try {
      this.editor.took(await change());
    } catch (error) {
      this.editor.failed(error);
    }
  }
}
