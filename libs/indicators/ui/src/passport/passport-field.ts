import { Component, computed, input, output } from '@angular/core';
import { publicationLag } from '@rt/indicators/domain';
import { Control, Field } from '@rt/shared/ui';
import { isChosen, PASSPORT_CHOICES } from './passport-choices';
import type { PassportFieldSpec } from './passport-groups';
import { PASSPORT_LABELS } from './passport-labels';
import { type FieldErrors, type PassportKey, passportOf, type PassportTexts } from './passport-texts';

/** One field of a passport. Says what is typed, and when it is left. */
@Component({
  selector: 'rt-passport-field',
  imports: [Control, Field],
  template: `<rt-field
    [label]="labels[field().key]"
    [required]="!!field().required"
    [hint]="hint()"
    [error]="errors()[field().key]"
    [showErrors]="showErrors()"
  >
    @switch (field().write) {
      @case ('area') {
        <textarea
          rtControl
          [attr.maxlength]="field().max"
          [value]="text()"
          (input)="write($event)"
          (change)="left.emit()"
        ></textarea>
      }
      @case ('choice') {
        <select rtControl (change)="write($event); left.emit()">
          @for (option of options(); track option.value) {
            <option [value]="option.value" [selected]="option.value === text()">{{ option.name }}</option>
          }
        </select>
      }
      @default {
        <input
          rtControl
          [attr.maxlength]="field().max"
          [attr.placeholder]="example()"
          [attr.inputmode]="mode()"
          [value]="text()"
          (input)="write($event)"
          (change)="left.emit()"
        />
      }
    }
  </rt-field>`,
})
export class PassportField {
  readonly field = input.required<PassportFieldSpec>();
  readonly texts = input.required<PassportTexts>();
  readonly errors = input<FieldErrors<PassportKey>>({});
  readonly showErrors = input(false);
  readonly edited = output<string>();
  readonly left = output<void>();

  protected readonly labels = PASSPORT_LABELS;
  protected readonly text = computed(() => this.texts()[this.field().key]);
  protected readonly options = computed(() => {
    const { key } = this.field();
    return isChosen(key) ? PASSPORT_CHOICES[key] : [];
  });
  protected readonly mode = computed(() => ({ decimal: 'decimal', whole: 'numeric' })[this.field().write as string]);
  protected readonly hint = computed(() => {
    const { key, hint } = this.field();
    if (key !== 'source' || this.texts().sourceKind !== 'kolada') return hint ?? '';
    return $localize`:@@passport.kolada-hint:Skriv "Kolada". Egna beräkningar på Koladas siffror får inte kallas Kolada.`;
  });
  /** What counts where the months are left out stands in the empty field. */
  protected readonly example = computed(() => {
    const { key, example } = this.field();
    return key === 'lagMonths'
      ? String(publicationLag({ ...passportOf(this.texts()), lagMonths: null }))
      : (example ?? null);
  });

  protected write(event: Event) {
    this.edited.emit((event.target as HTMLInputElement).value);
  }
}
