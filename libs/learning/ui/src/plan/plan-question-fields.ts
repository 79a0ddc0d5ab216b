import { Component, computed, input, linkedSignal, output } from '@angular/core';
import type { GoalReference } from '@rt/goals/domain';
import { GoalSelect } from '@rt/goals/ui';
import type { StudySubject } from '@rt/learning/domain';
import { Control, Field } from '@rt/shared/ui';
import { StudySubjects } from '../study-subjects';
import { subjectName } from '../subject-words';
import type { QuestionForm, Step } from './plan-form';

/** One question as it is written: its words, and what it is about. */
@Component({
  selector: 'rt-plan-question-fields',
  imports: [Control, Field, GoalSelect, StudySubjects],
  template: `
    <rt-field [label]="label()" [error]="error()" [showErrors]="showErrors()">
      <textarea rtControl rows="2" maxlength="1000" [value]="question().text" (input)="write($event)"></textarea>
    </rt-field>
    @if (open()) {
      <ul>
        @for (goal of question().goals; track goal.lineageId) {
          <li>
            <span>{{ goal.code }} {{ goal.wording }}</span>
            <button class="rt-button quiet" type="button" (click)="drop(goal.lineageId)">
              <ng-container i18n="@@plan-editor.drop">Ta bort</ng-container>
              <span class="rt-sr">{{ goal.code }} {{ goal.wording }}</span>
            </button>
          </li>
        }
      </ul>
      <rt-goal-select
        label="Mål som frågan handlar om"
        i18n-label="@@plan-editor.goal"
        [taken]="taken()"
        (picked)="add($event)"
      />
      <rt-study-subjects [subjects]="question().subjects" (changed)="choose($event)" />
    } @else if (about()) {
      <p class="rt-small rt-quiet">
        <ng-container i18n="@@plan-questions.about">Handlar om</ng-container> {{ about() }}
      </p>
    }
    <div class="rt-row">
      @if (!open()) {
        <button class="rt-button quiet" type="button" (click)="open.set(true)">
          <ng-container i18n="@@plan-editor.about">Välj vad frågan handlar om</ng-container
          ><span class="rt-sr">: {{ label() }}</span>
        </button>
      }
      <button class="rt-button quiet" type="button" (click)="removed.emit()">
        <ng-container i18n="@@plan-editor.remove">Ta bort</ng-container><span class="rt-sr"> {{ label() }}</span>
      </button>
    </div>
  `,
  styleUrl: './plan-fields.css',
})
export class PlanQuestionFields {
  readonly question = input.required<QuestionForm>();
  readonly number = input.required<number>();
  readonly error = input<string | undefined>();
  readonly showErrors = input(false);
  readonly changed = output<Step<QuestionForm>>();
  readonly removed = output<void>();

  protected readonly open = linkedSignal({ source: () => this.question().key, computation: () => false });
  protected readonly label = computed(() => $localize`:@@plan-editor.question:Fråga ${this.number()}:number:`);
  protected readonly taken = computed(() => this.question().goals.map(({ lineageId }) => lineageId));
  protected readonly about = computed(() =>
    [
      ...this.question().goals.map(({ code, wording }) => code ?? wording),
      ...this.question().subjects.map(subjectName),
    ].join(', '),
  );

  protected write(event: Event) {
    const text = (event.target as HTMLTextAreaElement).value;
    this.changed.emit((question) => ({ ...question, text }));
  }

  protected add({ id, lineageId, code, wording }: GoalReference) {
    this.changed.emit((question) => ({ ...question, goals: [...question.goals, { id, lineageId, code, wording }] }));
  }

  protected drop(lineageId: string) {
    this.changed.emit((question) => ({
      ...question,
      goals: question.goals.filter((goal) => goal.lineageId !== lineageId),
    }));
  }

  protected choose(subjects: readonly StudySubject[]) {
    this.changed.emit((question) => ({ ...question, subjects }));
  }
}
