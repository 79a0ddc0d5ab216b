import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import type { GoalReference } from '@rt/goals/domain';
import { GoalSelect } from '@rt/goals/ui';
import { STUDY_KINDS, STUDY_STATES, type StudyDetail, type StudySubject } from '@rt/learning/domain';
import { Conflict, conflictIn, Control, Field, injectLanguage, ProblemMessage, type Resolution } from '@rt/shared/ui';
import { StudyClient } from './study-client';
import { conflictsBetween, FIELD_NAMES, rebased, settled } from './study-conflict';
import { emptyForm, formOf, inputOfForm, issuesIn, type StudyForm, type StudyTextField } from './study-form';
import { KIND_NAMES, STATE_NAMES } from './study-words';
import { StudySubjects } from './study-subjects';
import { StudyWorkFields } from './study-work-fields';

/** Plans or registers a study, or changes one. What is written stays when saving fails. */
@Component({
  selector: 'rt-study-editor',
  imports: [Conflict, Control, Field, GoalSelect, ProblemMessage, StudySubjects, StudyWorkFields],
  templateUrl: './study-editor.html',
  styles: `
    .days {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr));
      gap: 16px;
    }
    legend {
      margin-block-end: 8px;
      font-size: var(--rt-size-2);
    }
    ul {
      margin: 0 0 16px;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
      gap: 16px;
      padding-block: 4px;
      border-block-end: 1px solid var(--rt-grey-4);
    }
    li .rt-button {
      flex: none;
      margin-inline-end: -8px;
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
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly language = injectLanguage();
  /** What the form began with. */
  private readonly base = linkedSignal<StudyForm>(() => {
    const study = this.study();
    return study ? formOf(study) : emptyForm(this.about());
  });
  protected readonly form = linkedSignal(() => this.base());
  private readonly version = linkedSignal(() => this.study()?.version ?? 0);
  protected readonly issues = computed(() => issuesIn(this.form(), this.language));
  protected readonly taken = computed(() => this.form().goals.map(({ lineageId }) => lineageId));
  protected readonly tried = signal(false);
  protected readonly saving = signal(false);
  protected readonly error = signal<unknown>(null);
  /** What somebody else has saved meanwhile, while it is not settled. */
  protected readonly theirs = signal<StudyDetail | null>(null);
  protected readonly conflicts = computed(() => {
    const theirs = this.theirs();
    return theirs ? conflictsBetween(this.form(), this.base(), formOf(theirs)) : [];
  });
  protected readonly kinds = STUDY_KINDS.map((key) => ({ key, name: KIND_NAMES[key] }));
  protected readonly names = FIELD_NAMES;
  protected readonly states = STUDY_STATES.map((key) => ({ key, name: STATE_NAMES[key].word }));

  protected write(field: StudyTextField, event: Event) {
    this.set(field, (event.target as HTMLInputElement).value);
  }

  protected set(field: StudyTextField, text: string) {
    this.form.update((form) => ({ ...form, [field]: text }));
  }

  protected add({ id, lineageId, code, wording }: GoalReference) {
    this.form.update((form) => ({ ...form, goals: [...form.goals, { id, lineageId, code, wording }] }));
  }

  protected drop(lineageId: string) {
    this.form.update((form) => ({ ...form, goals: form.goals.filter((goal) => goal.lineageId !== lineageId) }));
  }

  protected writeSubjects(subjects: readonly StudySubject[]) {
    this.form.update((form) => ({ ...form, subjects }));
  }

  protected save(event?: Event) {
    event?.preventDefault();
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

  /** What is written here goes on top of what somebody else has saved, in the words that were chosen. */
  protected settle(resolution: Resolution) {
    const theirs = this.theirs();
    if (!theirs) return;
    const form = settled(rebased(this.form(), this.base(), formOf(theirs)), resolution);
    this.base.set(formOf(theirs));
    this.form.set(form);
    this.version.set(theirs.version);
    this.theirs.set(null);
    this.save();
  }

  /** The button that was pressed went away with the texts of both: the keyboard goes on where the form begins. */
  protected backToForm() {
    this.theirs.set(null);
    afterNextRender(() => this.element.querySelector('input')?.focus(), { injector: this.injector });
  }

  /** Where nobody touched the same field there is nothing to ask. */
  private fail(error: unknown) {
    this.saving.set(false);
    const newer = conflictIn<StudyDetail>(error)?.current ?? null;
    this.theirs.set(newer);
    this.error.set(newer ? null : error);
    if (newer && !this.conflicts().length) this.settle({});
  }
}
