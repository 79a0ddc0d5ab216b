import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { IndicatorDetail, IndicatorInput } from '@rt/indicators/domain';
import {
  Conflict,
  conflictIn,
  Drafts,
  ProblemMessage,
  type Resolution,
  Saved,
  type SaveState,
  Undo,
} from '@rt/shared/ui';
import { IndicatorClient } from '../indicator-client';
import { PassportFields } from './passport-fields';
import { changeBetween, passportErrors, passportOf, type PassportTexts, textsOf } from './passport-texts';
import { passportConflict, rebased, settled } from './passport-conflict';

/** An indicator's passport, edited in place: saved when a field is left, undone with Ctrl+Z, and never over somebody else's. */
@Component({
  selector: 'rt-passport',
  imports: [Conflict, PassportFields, ProblemMessage, Saved],
  templateUrl: './passport.html',
})
export class Passport {
  readonly indicator = input.required<IndicatorDetail>();
  readonly changed = output<IndicatorDetail>();

  private readonly client = inject(IndicatorClient);
  private readonly undo = inject(Undo);
  private readonly drafts = inject(Drafts);

  private readonly saved = linkedSignal(() => this.indicator());
  /** A draft counts only on the version it was written on: on another it would silently put back what others changed. */
  protected readonly texts = linkedSignal<PassportTexts>(() => {
    const { id, version } = this.indicator();
    const draft = this.drafts.read<Draft>(draftKey(id));
    const stored = textsOf(this.indicator());
    return draft?.version === version ? { ...stored, ...draft.texts } : stored;
  });
  protected readonly errors = computed(() => passportErrors(this.texts()));
  protected readonly problem = signal<unknown>(null);
  protected readonly theirs = signal<IndicatorDetail | null>(null);
  protected readonly savedAt = signal<Date | null>(null);
  private readonly saving = signal(false);
  private readonly pending = computed(() => changeBetween(this.saved(), passportOf(this.texts())));
  protected readonly state = computed<SaveState>(() =>
    this.saving() ? 'saving' : Object.keys(this.pending()).length ? 'unsaved' : 'saved',
  );
  protected readonly conflict = computed(() => {
    const theirs = this.theirs();
    return theirs ? passportConflict(this.texts(), textsOf(this.saved()), textsOf(theirs)) : [];
  });

  protected edit(texts: PassportTexts) {
    this.texts.set(texts);
    this.drafts.write(draftKey(this.indicator().id), { version: this.saved().version, texts } satisfies Draft);
  }

  /** Saves what differs; a field that was left while a save was under way is saved after it. */
  protected async save() {
    const change = this.pending();
    if (Object.keys(this.errors()).length || !Object.keys(change).length || this.saving()) return;
    const before = this.saved();
    if (!(await this.send(before.version, change))) return;
    this.offerUndo(before, change);
    await this.save();
  }

  /** What the person chose where two had changed the same; saved on top of the other's version. */
  protected async resolve(resolution: Resolution) {
    const theirs = this.theirs();
    if (!theirs) return;
    this.texts.set(settled(rebased(this.texts(), textsOf(this.saved()), textsOf(theirs)), resolution));
    this.theirs.set(null);
    this.saved.set(theirs);
    await this.save();
  }

  /** Where nobody touched the same field there is nothing to ask. */
  private async meet(theirs: IndicatorDetail) {
    this.theirs.set(theirs);
    if (!this.conflict().length) await this.resolve({});
  }

  private async send(version: number, change: Partial<IndicatorInput>): Promise<boolean> {
    this.saving.set(true);
    this.problem.set(null);
    try {
      this.take(await this.client.change(this.indicator().id, version, change), change);
      this.saving.set(false);
      return true;
    } catch (error) {
      this.saving.set(false);
      const conflict = conflictIn<IndicatorDetail>(error);
      if (conflict) await this.meet(conflict.current);
      else this.problem.set(error);
      return false;
    }
  }

  /** What was typed while the request was under way stays. */
  private take(stored: IndicatorDetail, sent: Partial<IndicatorInput>) {
    const typedSince = changeBetween({ ...this.saved(), ...sent }, passportOf(this.texts()));
    this.saved.set(stored);
    this.drafts.clear(draftKey(stored.id));
    this.texts.set(textsOf({ ...stored, ...typedSince }));
    if (Object.keys(typedSince).length) this.edit(this.texts());
    this.savedAt.set(new Date());
    this.changed.emit(stored);
  }

  private offerUndo(before: IndicatorDetail, change: Partial<IndicatorInput>) {
    const keys = Object.keys(change) as (keyof IndicatorInput)[];
    const back = Object.fromEntries(keys.map((key) => [key, before[key]]));
    this.undo.offer($localize`:@@passport.changed:Indikatorpasset ändrades.`, () =>
      this.send(this.saved().version, back),
    );
  }
}

interface Draft {
  version: number;
  texts: PassportTexts;
}

const draftKey = (id: string) => `indicator/${id}/passport`;
