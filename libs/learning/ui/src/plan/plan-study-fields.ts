import { Component, computed, input, output } from '@angular/core';
import { STUDY_KINDS } from '@rt/learning/domain';
import { Control, Field } from '@rt/shared/ui';
import { KIND_NAMES } from '../study-words';
import type { QuestionForm, Step, StudyForm } from './plan-form';

/** One planned study as it is written: what, by when, and the questions it is to answer. */
@Component({
  selector: 'rt-plan-study-fields',
  imports: [Control, Field],
  template: `
    <rt-field [label]="label()" [hint]="hint()" [error]="error()" [showErrors]="showErrors()">
      <input rtControl maxlength="300" autocomplete="off" [value]="study().title" (input)="write('title', $event)" />
    </rt-field>
    <div class="pair">
      <rt-field label="Slag" i18n-label="@@study.kind">
        <select rtControl [value]="study().kind" (change)="write('kind', $event)">
          @for (kind of kinds; track kind.key) {
            <option [value]="kind.key" [selected]="kind.key === study().kind">{{ kind.name }}</option>
          }
        </select>
      </rt-field>
      <rt-field label="Ska vara klar" i18n-label="@@plan.study-due">
        <input
          rtControl
          type="date"
          min="1990-01-01"
          max="2099-12-31"
          [value]="study().dueOn"
          (input)="write('dueOn', $event)"
        />
      </rt-field>
    </div>
    @if (questions().length) {
      <fieldset>
        <legend i18n="@@plan-editor.answers">Ska svara på</legend>
        @for (question of questions(); track question.key; let at = $index) {
          <label
            ><input
              type="checkbox"
              [checked]="study().questionKeys.includes(question.key)"
              (change)="toggle(question.key)"
            />{{ at + 1 }}. {{ question.text }}</label
          >
        }
      </fieldset>
    }
    <div class="rt-row">
      <button class="rt-button quiet" type="button" (click)="removed.emit()">
        <ng-container i18n="@@plan-editor.remove">Ta bort</ng-container><span class="rt-sr"> {{ label() }}</span>
      </button>
    </div>
  `,
  styleUrl: './plan-fields.css',
})
export class PlanStudyFields {
  readonly study = input.required<StudyForm>();
  readonly number = input.required<number>();
  readonly questions = input.required<readonly QuestionForm[]>();
  readonly error = input<string | undefined>();
  readonly showErrors = input(false);
  readonly changed = output<Step<StudyForm>>();
  readonly removed = output<void>();

  protected readonly kinds = STUDY_KINDS.map((key) => ({ key, name: KIND_NAMES[key] }));
  protected readonly label = computed(() => $localize`:@@plan-editor.study:Planerad studie ${this.number()}:number:`);
  protected readonly hint = computed(() =>
    this.study().studyId
      ? $localize`:@@plan-editor.registered:Står i registret. Där ändras titeln på studien själv; här står vad planen lovar.`
      : '',
  );

  protected write(field: 'title' | 'kind' | 'dueOn', event: Event) {
    const { value } = event.target as HTMLInputElement;
    this.changed.emit((study) => ({ ...study, [field]: value }));
  }

  protected toggle(key: string) {
    this.changed.emit((study) => {
      const without = study.questionKeys.filter((each) => each !== key);
      const chosen = without.length < study.questionKeys.length ? without : [...study.questionKeys, key];
      return { ...study, questionKeys: chosen };
    });
  }
}
