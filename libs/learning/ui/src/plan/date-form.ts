import { Component, computed, inject, input, output, signal } from '@angular/core';
import { type StrategyDate, STRATEGY_DATE_KINDS, type StrategyDateInput } from '@rt/learning/domain';
import type { Id } from '@rt/shared/domain';
import { Conflict, type ConflictField, conflictIn, ProblemMessage, type Resolution } from '@rt/shared/ui';
import { tap } from 'rxjs';
import { LedgerForm } from '../ledger/ledger-form';
import { CalendarClient } from './calendar-client';
import { DATE_FIELDS, ENTRY_NAMES } from './calendar-words';

type Values = Readonly<Record<string, string | null>>;
type Shown = (key: string, values: Values) => string;

/** Adds a day to the calendar of a strategy version, or changes one. Two who change the same day see both. */
@Component({
  selector: 'rt-date-form',
  imports: [Conflict, LedgerForm, ProblemMessage],
  template: `
    @if (collided().length) {
      <rt-conflict [fields]="collided()" (resolved)="settle($event)" (dismissed)="closed.emit()" />
      <rt-problem [error]="error()" />
    } @else {
      <rt-ledger-form
        [fields]="fields"
        [values]="values()"
        [send]="send"
        (saved)="saved.emit()"
        (closed)="closed.emit()"
      />
    }
  `,
})
export class DateForm {
  readonly versionId = input.required<Id>();
  /** The day to change; left out for a new one. */
  readonly date = input<StrategyDate | null>(null);
  readonly saved = output<void>();
  readonly closed = output<void>();

  private readonly client = inject(CalendarClient);
  protected readonly fields = DATE_FIELDS;
  protected readonly error = signal<unknown>(null);
  protected readonly values = computed(() => asValues(this.date()));
  private readonly mine = signal<Values>({});
  private readonly theirs = signal<StrategyDate | null>(null);
  protected readonly collided = computed<ConflictField[]>(() => {
    const theirs = this.theirs();
    if (!theirs) return [];
    return DATE_FIELDS.map(({ key, label }) => ({
      ...{ key, label, mine: shown(key, this.mine()), theirs: shown(key, asValues(theirs)) },
    })).filter(({ mine, theirs: other }) => mine !== other);
  });

  protected readonly send = (values: Values) => {
    const [date, day] = [this.date(), asDay(values)];
    const request = date ? this.client.change(date, day) : this.client.add(this.versionId(), day);
    return request.pipe(
      tap({
        error: (error: unknown) => {
          this.mine.set(values);
          this.theirs.set(conflictIn<StrategyDate>(error)?.current ?? null);
        },
      }),
    );
  };

  /** What was chosen is saved on top of what the other saved. */
  protected settle(resolution: Resolution) {
    const theirs = this.theirs();
    if (!theirs) return;
    const kind = STRATEGY_DATE_KINDS.find((each) => ENTRY_NAMES[each] === resolution['kind']) ?? this.mine()['kind'];
    const chosen = { ...this.mine(), ...resolution, kind: kind ?? theirs.kind };
    this.client.change(theirs, asDay(chosen)).subscribe({
      next: () => this.saved.emit(),
      error: (error: unknown) => this.error.set(error),
    });
  }
}

const asValues = (date: StrategyDate | null): Values =>
  date ? { kind: date.kind, name: date.name, on: date.on, note: date.note } : {};

const asDay = ({ kind, name, on, note }: Values) => ({ kind, name, on, note: note || null }) as StrategyDateInput;

const shown: Shown = (key, values) => {
  const kind = STRATEGY_DATE_KINDS.find((each) => each === values[key]);
  return key === 'kind' && kind ? ENTRY_NAMES[kind] : (values[key] ?? '');
};
