import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { GoalReference } from '@rt/goals/domain';
import { GoalSelect } from '@rt/goals/ui';
import { STUDY_KINDS, STUDY_STATES, type StudyDetail } from '@rt/learning/domain';
import { conflictIn, Control, Field, injectLanguage, ProblemMessage } from '@rt/shared/ui';
import { StudyClient } from './study-client';
import { emptyForm, formOf, inputOfForm, issuesIn, type StudyForm } from './study-form';
import { KIND_NAMES, STATE_NAMES } from './study-words';

/** Plans or registers a study, or changes one. What is written stays when saving fails. */
@Component({
  selector: 'rt-study-editor',
  imports: [Control, Field, GoalSelect, ProblemMessage],
  templateUrl: './study-editor.html',
  styles: `
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
      min-width: 0;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
      gap: 16px;
      border-bottom: 1px solid var(--rt-grey-4);
    }
  `,
})
export class StudyEditor {
  /** The study to change; left out for a new one. */
  readonly study = input<StudyDetail | null>(null);
  /** Goals a new study is about from the start. */
  readonly about = input<readonly GoalReference[]>([]);
  readonly saved = output<StudyDetail>();
  readonly closed = output<void>();

  private readonly client = inject(StudyClient);
  private readonly language = injectLanguage();
  protected readonly form = linkedSignal<StudyForm>(() => {
    const study = this.study();
    return study ? formOf(study) : emptyForm(this.about());
  });
  private readonly version = linkedSignal(() => this.study()?.version ?? 0);
  protected readonly issues = computed(() => issuesIn(this.form(), this.language));
  protected readonly taken = computed(() => this.form().goals.map(({ lineageId }) => lineageId));
  protected readonly tried = signal(false);
  protected readonly saving = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly kinds = STUDY_KINDS.map((key) => ({ key, name: KIND_NAMES[key] }));
  protected readonly states = STUDY_STATES.map((key) => ({ key, name: STATE_NAMES[key].word }));

  protected write(field: Exclude<keyof StudyForm, 'goals'>, event: Event) {
    const { value } = event.target as HTMLInputElement;
    this.form.update((form) => ({ ...form, [field]: value }));
  }

  protected add({ id, lineageId, code, wording }: GoalReference) {
    this.form.update((form) => ({ ...form, goals: [...form.goals, { id, lineageId, code, wording }] }));
  }

  protected drop(lineageId: string) {
    this.form.update((form) => ({ ...form, goals: form.goals.filter((goal) => goal.lineageId !== lineageId) }));
  }

  protected save(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    if (Object.keys(this.issues()).length || this.saving()) return;
    const [study, input] = [this.study(), inputOfForm(this.form())];
    this.saving.set(true);
    const request = study
      ? this.client.change({ ...study, version: this.version() }, input)
      : this.client.create(input);
    request.subscribe({
      next: (saved) => this.saved.emit(saved),
      error: (error: unknown) => this.fail(error),
    });
  }

  /** Where somebody else was first their state is told, and saving once more puts what is written here on top of it. */
  private fail(error: unknown) {
    const newer = conflictIn<StudyDetail>(error)?.current;
    if (newer) this.version.set(newer.version);
    this.error.set(error);
    this.saving.set(false);
  }
}
