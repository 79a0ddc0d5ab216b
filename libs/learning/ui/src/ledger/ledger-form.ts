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
import { Conflict, conflictIn, Control, Field, ProblemMessage, type Resolution } from '@rt/shared/ui';
import type { Observable } from 'rxjs';
import { StudyClient } from '../study-client';
import { conflictsBetween, rebased, settled, type Written, writtenOf } from './form-values';
import type { LedgerField } from './ledger-fields';

type Values = Readonly<Record<string, string | null>>;
type Base = { written: Written; version: number };
type Stored = Readonly<Record<string, unknown>> & { version: number };

/**
 * A short form by its fields, sent as it is told. What is written stays when sending fails, when what it was opened on is
 * read again, and when somebody else has saved: then both texts are shown.
 */
@Component({
  selector: 'rt-ledger-form',
  imports: [Conflict, Control, Field, ProblemMessage],
  templateUrl: './ledger-form.html',
  styles: `
    form {
      padding-block: 8px 16px;
    }
    select {
      width: 100%;
    }
  `,
})
export class LedgerForm {
  readonly fields = input.required<readonly LedgerField[]>();
  readonly values = input<Values>({});
  /** Of what the values were read from; what is new has none. */
  readonly version = input(0);
  readonly button = input($localize`:@@ledger-form.save:Spara`);
  readonly send = input.required<(values: Values, version: number) => Observable<unknown>>();
  readonly saved = output<void>();
  readonly closed = output<void>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  protected readonly people = inject(StudyClient).people();
  protected readonly tried = signal(false);
  protected readonly sending = signal(false);
  protected readonly error = signal<unknown>(null);
  /** What the form began with, whatever is read again below it, and the version of that. */
  private readonly base = linkedSignal<Base, Base>({
    source: () => ({ written: writtenOf(this.fields(), this.values()), version: this.version() }),
    computation: (now, previous) => previous?.value ?? now,
  });
  protected readonly written = linkedSignal<Written>(() => this.base().written);
  /** What somebody else has saved meanwhile, while it is not settled. */
  protected readonly theirs = signal<Stored | null>(null);
  protected readonly conflicts = computed(() => {
    const theirs = this.theirs();
    if (!theirs) return [];
    const sides = [this.written(), this.base().written, writtenOf(this.fields(), theirs)] as const;
    return conflictsBetween(this.fields(), sides, this.people.value());
  });
  protected readonly missing = computed(() =>
    Object.fromEntries(
      this.fields()
        .filter(({ key, required }) => required && !this.written()[key]?.trim())
        .map(({ key }) => [key, $localize`:@@ledger-form.missing:Fyll i det här.`]),
    ),
  );

  constructor() {
    this.focusFirst();
  }

  protected write(key: string, event: Event) {
    const { value } = event.target as HTMLInputElement;
    this.written.update((written) => ({ ...written, [key]: value }));
  }

  protected submit(event?: Event) {
    event?.preventDefault();
    this.tried.set(true);
    if (this.sending() || Object.keys(this.missing()).length) return;
    this.sending.set(true);
    const values = Object.fromEntries(Object.entries(this.written()).map(([key, text]) => [key, text.trim() || null]));
    this.send()(values, this.base().version).subscribe({
      next: () => this.saved.emit(),
      error: (error: unknown) => this.fail(error),
    });
  }

  /** What is written here goes on top of what somebody else has saved, in the words that were chosen. */
  protected settle(resolution: Resolution) {
    const stored = this.theirs();
    if (!stored) return;
    const theirs = writtenOf(this.fields(), stored);
    const both = rebased(this.written(), this.base().written, theirs);
    this.base.set({ written: theirs, version: stored.version });
    this.written.set(settled(this.fields(), both, resolution, this.people.value()));
    this.theirs.set(null);
    this.submit();
  }

  /** The button that was pressed went away with the texts of both: the keyboard goes on where the form begins. */
  protected backToForm() {
    this.theirs.set(null);
    this.focusFirst();
  }

  /** Where nobody touched the same field there is nothing to ask. */
  private fail(error: unknown) {
    this.sending.set(false);
    const newer = conflictIn<Stored>(error)?.current ?? null;
    this.theirs.set(newer);
    this.error.set(newer ? null : error);
    if (newer && !this.conflicts().length) this.settle({});
  }

  private focusFirst() {
    const focus = () => this.element.querySelector<HTMLElement>('textarea, input, select')?.focus();
    afterNextRender(focus, { injector: this.injector });
  }
}
