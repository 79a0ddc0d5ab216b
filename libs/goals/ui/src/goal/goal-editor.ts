import { computed, effect, inject, Injectable, signal } from '@angular/core';
import { type GoalDetail, isFrozen } from '@rt/goals/domain';
import { conflictIn, Drafts, type Resolution, type SaveState, Undo } from '@rt/shared/ui';
import { firstValueFrom } from 'rxjs';
import { GoalClient } from './goal-client';
import { conflictFields, resolved } from './goal-conflict';
import { changeOf, formOf, type GoalForm, issuesOf } from './goal-form';

/** How long a pause in typing is before it is saved. */
const PAUSE_MS = 800;

interface Draft {
  form: GoalForm;
  version: number;
}

/** One goal being written: saved by itself, kept in the browser until it is, never overwriting what somebody else wrote. */
@Injectable()
export class GoalEditor {
  private readonly client = inject(GoalClient);
  private readonly drafts = inject(Drafts);
  private readonly undo = inject(Undo);
  /** Set by whoever provides the editor. */
  readonly mayEdit = signal(false);
  readonly stored = signal<GoalDetail | null>(null);
  readonly form = signal<GoalForm | null>(null);
  readonly savedAt = signal<Date | null>(null);
  readonly problem = signal<unknown>(null);
  private readonly theirs = signal<GoalDetail | null>(null);
  private readonly saving = signal(false);
  private offered = false;

  readonly frozen = computed(() => isFrozen(this.stored()?.state ?? 'draft'));
  readonly editable = computed(() => this.mayEdit() && !this.frozen());
  readonly issues = computed(() => {
    const form = this.form();
    return form ? issuesOf(form) : {};
  });
  readonly change = computed(() => {
    const [stored, form] = [this.stored(), this.form()];
    return stored && form && this.editable() ? changeOf(stored, form) : null;
  });
  readonly conflict = computed(() => {
    const [theirs, form] = [this.theirs(), this.form()];
    return theirs && form ? conflictFields(form, theirs) : null;
  });
  readonly state = computed<SaveState>(() => {
    if (this.saving()) return 'saving';
    return this.change() || Object.keys(this.issues()).length ? 'unsaved' : 'saved';
  });

  constructor() {
    effect((onCleanup) => {
      if (!this.change() || this.saving() || this.theirs() || this.problem()) return;
      const timer = setTimeout(() => void this.save(), PAUSE_MS);
      onCleanup(() => clearTimeout(timer));
    });
    effect(() => {
      const [stored, form] = [this.stored(), this.form()];
      if (!stored || !form) return;
      if (this.change()) this.drafts.write(keyOf(stored), { form, version: stored.version } satisfies Draft);
      else this.drafts.clear(keyOf(stored));
    });
  }

  /** Opens a goal as read from the server, with the text a lost connection or a reload left unsaved. */
  open(goal: GoalDetail): void {
    if (goal.id !== this.stored()?.id) this.offered = false;
    const draft = this.mayEdit() && !isFrozen(goal.state) ? this.drafts.read<Draft>(keyOf(goal)) : null;
    this.stored.set(goal);
    this.form.set(draft?.form ?? formOf(goal));
    this.theirs.set(draft && draft.version !== goal.version ? goal : null);
    this.problem.set(null);
  }

  write(part: Partial<GoalForm>): void {
    this.form.update((form) => form && { ...form, ...part });
    this.problem.set(null);
  }

  async save(): Promise<void> {
    const [stored, change] = [this.stored(), this.change()];
    if (!stored || !change || this.saving()) return;
    this.saving.set(true);
    try {
      this.took(await firstValueFrom(this.client.change(stored, change)));
      this.offerUndo(stored);
    } catch (error) {
      const stale = conflictIn<GoalDetail>(error);
      if (stale) this.theirs.set(stale.current);
      else this.problem.set(error);
    }
    this.saving.set(false);
  }

  /** Goes on from the stored state with the texts chosen. */
  resolve(texts: Resolution): Promise<void> {
    const theirs = this.theirs();
    if (theirs) this.stored.set(theirs);
    this.form.update((form) => form && resolved(form, texts));
    this.theirs.set(null);
    return this.save();
  }

  dismissConflict(): void {
    this.theirs.set(null);
    this.problem.set(null);
  }

  /** Something else about the goal was changed and answered: an acceptance, a revision with its reason. */
  took(goal: GoalDetail): void {
    this.stored.set(goal);
    this.savedAt.set(new Date());
    this.problem.set(null);
  }

  failed(error: unknown): void {
    const stale = conflictIn<GoalDetail>(error);
    if (stale) this.theirs.set(stale.current);
    else this.problem.set(error);
  }

  /** One offer a sitting, back to how it was when it began; single letters are the browser's own undo. */
  private offerUndo(before: GoalDetail) {
    if (this.offered) return;
    this.offered = true;
    this.undo.offer($localize`:@@goal-editor.changed:Målet ändrades.`, () => {
      this.offered = false;
      if (this.stored()?.id === before.id) this.write(formOf(before));
      return this.save();
    });
  }
}

const keyOf = ({ id }: GoalDetail) => `goal/${id}`;
