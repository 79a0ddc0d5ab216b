import { Component, inject, input, signal } from '@angular/core';
import type { SpreadingEvent } from '@rt/learning/domain';
import type { Id } from '@rt/shared/domain';
import { NumberPipe, ProblemMessage, Undo } from '@rt/shared/ui';
import { LedgerForm } from '../ledger/ledger-form';
import { EventClient } from './event-client';
import { EVENT_FIELDS, eventInput, eventValues } from './event-fields';

type Values = Readonly<Record<string, string | null>>;

/** Where a study was spread: occasions, for whom, how many came, and what was handed out. */
@Component({
  selector: 'rt-study-events',
  imports: [LedgerForm, NumberPipe, ProblemMessage],
  templateUrl: './study-events.html',
  styles: `
    ul {
      margin: 0 0 16px;
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: 8px;
      border-block-end: 1px solid var(--rt-grey-4);
    }
    p {
      margin: 0 0 4px;
    }
  `,
})
export class StudyEvents {
  readonly studyId = input.required<Id>();
  readonly mayEdit = input(false);

  private readonly client = inject(EventClient);
  private readonly undo = inject(Undo);
  protected readonly events = this.client.ofStudy(() => this.studyId());
  protected readonly fields = EVENT_FIELDS;
  protected readonly adding = signal(false);
  protected readonly editing = signal<Id | null>(null);
  protected readonly error = signal<unknown>(null);
  protected readonly values = eventValues;

  protected readonly add = (values: Values) => this.client.create(eventInput(values, [this.studyId()]));
  protected readonly change = (event: SpreadingEvent) => (values: Values, version: number) =>
    this.client.change(
      { id: event.id, version },
      eventInput(
        values,
        event.studies.map(({ id }) => id),
      ),
    );

  protected finish() {
    this.adding.set(false);
    this.editing.set(null);
    this.events.reload();
  }

  protected remove(event: SpreadingEvent) {
    this.client.remove(event).subscribe({
      next: () => {
        this.undo.offer($localize`:@@event.removed:Tillfället togs bort.`, () =>
          this.client.restore(event.id).subscribe(() => this.events.reload()),
        );
        this.events.reload();
      },
      error: (error: unknown) => this.error.set(error),
    });
  }
}
