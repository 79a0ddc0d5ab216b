import { booleanAttribute, Component, computed, input, output } from '@angular/core';
import { POLARITIES, SOURCE_KINDS } from '@rt/indicators/domain';
import { Control, Field } from '@rt/shared/ui';
import { POLARITY_NAMES, SOURCE_KIND_NAMES } from './indicator-words';
import { type FieldErrors, type PassportKey, type PassportTexts } from './passport-texts';

/** The fields of a passport. Says what is typed, and when a field is left, so that its holder can save. */
@Component({
  selector: 'rt-passport-fields',
  imports: [Field, Control],
  templateUrl: './passport-fields.html',
  styleUrl: './passport-fields.css',
})
export class PassportFields {
  readonly texts = input.required<PassportTexts>();
  readonly errors = input<FieldErrors<PassportKey>>({});
  readonly showErrors = input(false);
  /** Only what is needed to begin: no definition, no id at the source. */
  readonly brief = input(false, { transform: booleanAttribute });
  readonly edited = output<PassportTexts>();
  readonly left = output<void>();

  protected readonly polarities = POLARITIES.map((value) => ({ value, name: POLARITY_NAMES[value] }));
  protected readonly kinds = SOURCE_KINDS.map((value) => ({ value, name: SOURCE_KIND_NAMES[value] }));
  protected readonly sourceHint = computed(() =>
    this.texts().sourceKind === 'kolada'
      ? $localize`:@@passport.kolada-hint:Skriv "Kolada". Egna beräkningar på Koladas siffror får inte kallas Kolada.`
      : '',
  );

  protected write(key: PassportKey, event: Event) {
    const { value } = event.target as HTMLInputElement;
    this.edited.emit({ ...this.texts(), [key]: value });
  }
}
