import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { Control, Field, ProblemMessage } from '@rt/shared/ui';
import type { Observable } from 'rxjs';
import { StudyClient } from '../study-client';
import type { LedgerField } from './ledger-fields';

type Values = Readonly<Record<string, string | null>>;

/** A short form by its fields, sent as it is told. What is written stays when sending fails. */
@Component({
  selector: 'rt-ledger-form',
  imports: [Control, Field, ProblemMessage],
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
  readonly button = input($localize`:@@ledger-form.save:Spara`);
  readonly send = input.required<(values: Values) => Observable<unknown>>();
  readonly saved = output<void>();
  readonly closed = output<void>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly people = inject(StudyClient).people();
  protected readonly tried = signal(false);
  protected readonly sending = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly written = linkedSignal<Record<string, string>>(() =>
    Object.fromEntries(this.fields().map((field) => [field.key, this.values()[field.key] ?? startOf(field)])),
  );
  protected readonly missing = computed(() =>
    Object.fromEntries(
      this.fields()
        .filter(({ key, required }) => required && !this.written()[key]?.trim())
        .map(({ key }) => [key, $localize`:@@ledger-form.missing:Fyll i det här.`]),
    ),
  );

  constructor() {
    afterNextRender(() => this.element.querySelector<HTMLElement>('textarea, input, select')?.focus());
  }

  protected write(key: string, event: Event) {
    const { value } = event.target as HTMLInputElement;
    this.written.update((written) => ({ ...written, [key]: value }));
  }

  protected submit(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    if (this.sending() || Object.keys(this.missing()).length) return;
    this.sending.set(true);
    const values = Object.fromEntries(Object.entries(this.written()).map(([key, text]) => [key, text.trim() || null]));
    this.send()(values).subscribe({
      next: () => this.saved.emit(),
      error: (error: unknown) => {
        this.sending.set(false);
        this.error.set(error);
      },
    });
  }
}

const startOf = ({ as, required, choices }: LedgerField) =>
  as === 'choice' && required ? (choices?.[0]?.key ?? '') : '';
