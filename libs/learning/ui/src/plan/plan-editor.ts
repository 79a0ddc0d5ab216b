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
import { type LearningPlanDetail, PLAN_APPROACHES, PLAN_DRIVERS } from '@rt/learning/domain';
import type { Id } from '@rt/shared/domain';
import { Conflict, conflictIn, Control, Field, ProblemMessage, type Resolution } from '@rt/shared/ui';
import { StudyClient } from '../study-client';
import { CheckList } from './check-list';
import { PlanClient } from './plan-client';
import { conflictsBetween, rebased, settled } from './plan-conflict';
import {
  formOf,
  inputOf,
  issuesIn,
  type PlanForm,
  type QuestionForm,
  type Step,
  stepped,
  type StudyForm,
} from './plan-form';
import { PlanQuestionFields } from './plan-question-fields';
import { PlanStudyFields } from './plan-study-fields';
import { APPROACH_NAMES, DRIVER_NAMES, PART_NAMES } from './plan-words';

/** Writes a plan. What is written stays when saving fails; a decided plan asks why it is changed. */
@Component({
  selector: 'rt-plan-editor',
  imports: [CheckList, Conflict, Control, Field, PlanQuestionFields, PlanStudyFields, ProblemMessage],
  templateUrl: './plan-editor.html',
  styles: `
    h2 {
      margin-block: 24px 0;
    }
    select {
      width: 100%;
    }
  `,
})
export class PlanEditor {
  readonly plan = input.required<LearningPlanDetail>();
  readonly saved = output<void>();
  readonly closed = output<void>();

  private readonly client = inject(PlanClient);
  private readonly studyClient = inject(StudyClient);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly people = this.studyClient.people();
  protected readonly colleagues = computed(() => this.people.value().map(({ id, name }) => ({ key: id, name })));
  private readonly register = this.studyClient.list();
  /** What the form began with. */
  private readonly base = linkedSignal<PlanForm>(() => formOf(this.plan()));
  protected readonly form = linkedSignal(() => this.base());
  private readonly version = linkedSignal(() => this.plan().version);
  protected readonly reason = signal('');
  protected readonly decided = computed(() => this.plan().decision !== null);
  protected readonly issues = computed(() => issuesIn(this.form(), this.decided(), this.reason()));
  protected readonly tried = signal(false);
  protected readonly saving = signal(false);
  protected readonly error = signal<unknown>(null);
  /** What somebody else has saved meanwhile, while it is not settled. */
  private readonly theirs = signal<LearningPlanDetail | null>(null);
  protected readonly conflicts = computed(() => {
    const theirs = this.theirs();
    return theirs ? conflictsBetween(this.form(), this.base(), formOf(theirs)) : [];
  });
  /** Studies of the register that are not complete and not in the plan. */
  protected readonly free = computed(() => {
    const taken = new Set(this.form().studies.map(({ studyId }) => studyId));
    return this.register.value().filter(({ id, state }) => state !== 'complete' && !taken.has(id));
  });
  protected readonly asked = computed(() => this.form().questions.filter(({ text }) => text.trim()));
  protected readonly names = PART_NAMES;
  protected readonly approaches = PLAN_APPROACHES.map((key) => ({ key, name: APPROACH_NAMES[key] }));
  protected readonly drivers = PLAN_DRIVERS.map((key) => ({ key, name: DRIVER_NAMES[key] }));

  constructor() {
    afterNextRender(() => this.element.querySelector<HTMLElement>('select, input, textarea')?.focus());
  }

  protected set(change: Partial<PlanForm>) {
    this.form.update((form) => ({ ...form, ...change }));
  }

  protected write(field: 'approach' | 'approachText' | 'development', event: Event) {
    this.set({ [field]: (event.target as HTMLInputElement).value });
  }

  protected writeReason(event: Event) {
    this.reason.set((event.target as HTMLTextAreaElement).value);
  }

  protected addQuestion() {
    this.set({
      questions: [...this.form().questions, { key: crypto.randomUUID(), text: '', goals: [], subjects: [] }],
    });
    this.focusLast('rt-plan-question-fields textarea');
  }

  protected setQuestion(key: Id, step: Step<QuestionForm>) {
    this.set({ questions: stepped(this.form().questions, key, step) });
  }

  protected dropQuestion(key: Id) {
    this.set({ questions: this.form().questions.filter((each) => each.key !== key) });
  }

  protected addStudy(given: Partial<StudyForm> = {}) {
    const study: StudyForm = {
      ...{ key: crypto.randomUUID(), title: '', kind: 'link_follow_up', dueOn: '', questionKeys: [], studyId: null },
      ...given,
    };
    this.set({ studies: [...this.form().studies, study] });
    this.focusLast('rt-plan-study-fields input');
  }

  protected choose(list: HTMLSelectElement) {
    const study = this.free().find(({ id }) => id === list.value);
    list.value = '';
    if (study) this.addStudy({ studyId: study.id, title: study.title, kind: study.kind, dueOn: study.dueOn ?? '' });
  }

  protected setStudy(key: Id, step: Step<StudyForm>) {
    this.set({ studies: stepped(this.form().studies, key, step) });
  }

  protected dropStudy(key: Id) {
    this.set({ studies: this.form().studies.filter((each) => each.key !== key) });
  }

  protected save(event?: Event) {
    event?.preventDefault();
    this.tried.set(true);
    if (Object.keys(this.issues()).length || this.saving()) return;
    this.saving.set(true);
    const input = { ...inputOf(this.form()), reason: this.reason().trim() || null };
    this.client.change({ year: this.plan().year, version: this.version() }, input).subscribe({
      next: () => this.saved.emit(),
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

  protected backToForm() {
    this.theirs.set(null);
    afterNextRender(() => this.element.querySelector<HTMLElement>('select, input')?.focus(), {
      injector: this.injector,
    });
  }

  /** Where nobody touched the same text there is nothing to ask. */
  private fail(error: unknown) {
    this.saving.set(false);
    const newer = conflictIn<LearningPlanDetail>(error)?.current ?? null;
    this.theirs.set(newer);
    this.error.set(newer ? null : error);
    if (newer && !this.conflicts().length) this.settle({});
  }

  private focusLast(selector: string) {
    const last = () => [...this.element.querySelectorAll<HTMLElement>(selector)].at(-1);
    afterNextRender(() => last()?.focus(), { injector: this.injector });
  }
}
