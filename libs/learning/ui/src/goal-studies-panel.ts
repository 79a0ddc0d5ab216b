import { Component, computed, inject, input, signal } from '@angular/core';
import { GoalClient } from '@rt/goals/ui';
import { SessionStore } from '@rt/identity/ui';
import { Empty, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { GoalChanges } from './goal-changes';
import { StudyClient } from './study-client';
import { StudyEditor } from './study-editor';
import { StudyList } from './study-list';

/** What has been, is being and will be studied about a goal. */
@Component({
  selector: 'rt-goal-studies-panel',
  imports: [Empty, GoalChanges, ProblemMessage, Skeleton, StudyEditor, StudyList],
  template: `
    @if (studies.error(); as error) {
      <rt-problem [error]="error" />
    } @else if (studies.isLoading() && !studies.value().length) {
      <rt-skeleton [lines]="3" />
    } @else {
      <rt-goal-changes [goalId]="goalId()" />
      @if (studies.value().length) {
        <rt-study-list [studies]="studies.value()" [showGoals]="false" (changed)="studies.reload()" />
      } @else if (!adding()) {
        <rt-empty
          heading="Inget är studerat än"
          i18n-heading="@@goal-studies.empty"
          text="Här syns analyser, uppföljningar och utvärderingar som handlar om målet. Planera en, eller skriv in en som är gjord."
          i18n-text="@@goal-studies.empty-text"
        />
      }
      @if (adding() && about().length) {
        <rt-study-editor [about]="about()" (saved)="finish()" (closed)="adding.set(false)" />
      } @else if (mayEdit()) {
        <p>
          <button class="rt-button" type="button" (click)="adding.set(true)" i18n="@@goal-studies.add">
            Lägg till en studie
          </button>
        </p>
      }
    }
  `,
})
export class GoalStudiesPanel {
  readonly goalId = input.required<string>();

  private readonly session = inject(SessionStore);
  private readonly goal = inject(GoalClient).goal(() => this.goalId());
  protected readonly studies = inject(StudyClient).ofGoal(() => this.goalId());
  protected readonly about = computed(() => (this.goal.hasValue() ? [this.goal.value()] : []));
  protected readonly adding = signal(false);
  protected readonly mayEdit = () => this.session.can('study:edit');

  protected finish() {
    this.adding.set(false);
    this.studies.reload();
  }
}
