import { computed, inject, Service, signal } from '@angular/core';
import type { InterventionDetail } from '@rt/portfolio/domain';
import { conflictIn, injectLanguage, type Resolution, type SaveState, Undo } from '@rt/shared/ui';
import { conflictsBetween, rebased, settled } from './form-conflict';
import { FORM_FIELDS, isSameIn, withFieldsOf } from './form-fields';
import { InterventionClient } from './intervention-client';
import { changeOf, emptyForm, formOf, type InterventionForm, issuesIn } from './intervention-form';

/** An intervention that is written in place: each field is saved when it is left, and can be taken back. */
@Service({ autoProvided: false })
export class InterventionEditor {
  private readonly client = inject(InterventionClient);
  private readonly undo = inject(Undo);
  private readonly language = injectLanguage();

  readonly stored = signal<InterventionDetail | null>(null);
  readonly form = signal<InterventionForm>(emptyForm());
  readonly storedForm = computed(() => formOrEmpty(this.stored()));
  readonly issues = computed(() => issuesIn(this.form(), this.language));
  readonly error = signal<unknown>(null);
  readonly savedAt = signal<Date | null>(null);
  private readonly saving = signal(false);
  /** What somebody else has saved meanwhile, while it is not settled. */
  private readonly theirs = signal<InterventionDetail | null>(null);

  readonly state = computed<SaveState>(() => {
    if (this.saving()) return 'saving';
    return Object.keys(this.unsaved()).length ? 'unsaved' : 'saved';
  });
  readonly conflicts = computed(() => {
    const theirs = this.theirs();
    return theirs ? conflictsBetween(this.form(), this.storedForm(), formOf(theirs)) : [];
  });
  private readonly unsaved = computed(() => changeOf(this.form(), this.storedForm()));

  open(detail: InterventionDetail): void {
    this.stored.set(detail);
    this.form.set(formOf(detail));
  }

  /** Another part of the page has saved: what is being written here stays. */
  renew(detail: InterventionDetail): void {
    this.form.set(rebased(this.form(), this.storedForm(), formOf(detail)));
    this.stored.set(detail);
  }

  /** Saves what differs from what is stored; what is wrong waits until it is right. */
  save(offerUndo = true): void {
    const [stored, change, sent] = [this.stored(), this.unsaved(), this.form()];
    if (!stored || this.saving() || !Object.keys(change).length || Object.keys(this.issues()).length) return;
    const before = this.storedForm();
    this.saving.set(true);
    this.client.change(stored.id, stored.version, change).subscribe({
      next: (saved) => {
        this.saving.set(false);
        this.error.set(null);
        this.savedAt.set(new Date());
        this.form.set(rebased(this.form(), sent, formOf(saved)));
        this.stored.set(saved);
        if (offerUndo) this.undo.offer(CHANGED, () => this.takeBack(before, sent));
        this.save();
      },
      error: (error: unknown) => {
        this.saving.set(false);
        const conflict = conflictIn<InterventionDetail>(error);
        if (conflict) this.meet(conflict.current);
        else this.error.set(error);
      },
    });
  }

  settle(resolution: Resolution): void {
    const theirs = this.theirs();
    if (!theirs) return;
    const form = settled(rebased(this.form(), this.storedForm(), formOf(theirs)), resolution, formOf(theirs));
    this.theirs.set(null);
    this.stored.set(theirs);
    this.form.set(form);
    this.save();
  }

  /** Back to my text; saving again will show theirs again. */
  postpone(): void {
    this.theirs.set(null);
  }

  /** Where nobody touched the same field there is nothing to ask. */
  private meet(theirs: InterventionDetail) {
    this.theirs.set(theirs);
    if (this.conflicts().length === 0) this.settle({});
  }

  private takeBack(before: InterventionForm, sent: InterventionForm) {
    const changed = FORM_FIELDS.filter((field) => !isSameIn(field, before, sent));
    this.form.update((form) => withFieldsOf(form, before, changed));
    this.save(false);
  }
}

const CHANGED = $localize`:@@intervention.changed:Insatsen är ändrad.`;
const formOrEmpty = (detail: InterventionDetail | null) => (detail ? formOf(detail) : emptyForm());
