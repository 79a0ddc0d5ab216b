import { Component, computed, input, output, signal } from '@angular/core';
import { type AdoptionInput, REFERENCE_LENGTH } from '@rt/goals/domain';
import { formatDate } from '@rt/shared/domain';
import { Control, Field } from '@rt/shared/ui';

/** The decision on a version: the day it was taken and where it is recorded. */
@Component({
  selector: 'rt-adoption-form',
  imports: [Control, Field],
  template: `
    <form class="rt-form" (submit)="decide($event)">
      <p i18n="@@adoption.explain">
        När beslutet är registrerat låses version {{ number() }}: mål, nivåer och formuleringar ändras inte mer. Vill ni
        ändra senare gör ni en ny version.
      </p>
      <rt-field
        label="Beslutsdatum"
        i18n-label="@@adoption.date"
        required
        [error]="errors().decidedOn"
        [showErrors]="tried()"
      >
        <input
          rtControl
          #day
          type="date"
          min="1990-01-01"
          [max]="today"
          [value]="decidedOn()"
          (input)="decidedOn.set(day.value)"
        />
      </rt-field>
      <rt-field
        label="Diarienummer eller paragraf"
        i18n-label="@@adoption.reference"
        hint="Till exempel RUN 2026/123 § 45"
        i18n-hint="@@adoption.reference-hint"
        required
        [error]="errors().reference"
        [showErrors]="tried()"
      >
        <input
          rtControl
          #place
          autocomplete="off"
          [attr.maxlength]="maxLength"
          [value]="reference()"
          (input)="reference.set(place.value)"
        />
      </rt-field>
      <div class="rt-row">
        <button class="rt-button primary" type="submit" i18n="@@adoption.adopt">Registrera beslutet</button>
        <button class="rt-button quiet" type="button" (click)="left.emit()" i18n="@@adoption.cancel">Avbryt</button>
      </div>
    </form>
  `,
})
export class AdoptionForm {
  readonly number = input.required<number>();
  readonly decided = output<AdoptionInput>();
  readonly left = output<void>();

  protected readonly today = formatDate(new Date());
  protected readonly maxLength = REFERENCE_LENGTH.max;
  protected readonly decidedOn = signal('');
  protected readonly reference = signal('');
  protected readonly tried = signal(false);
  protected readonly errors = computed(() => ({
    decidedOn: !this.decidedOn()
      ? $localize`:@@adoption.date-missing:Ange dagen då beslutet togs.`
      : this.decidedOn() > this.today
        ? $localize`:@@adoption.date-future:Dagen ligger i framtiden. Ange dagen då beslutet togs.`
        : null,
    reference: this.reference().trim() ? null : $localize`:@@adoption.reference-missing:Ange var beslutet finns.`,
  }));

  protected decide(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    if (this.errors().decidedOn || this.errors().reference) return;
    this.decided.emit({ decidedOn: this.decidedOn(), reference: this.reference().trim() });
  }
}
