import { Component, computed, input, model, output } from '@angular/core';
import { INTERVENTION_KINDS, type Manager } from '@rt/portfolio/domain';
import { Control, Field, injectLanguage } from '@rt/shared/ui';
import { FactsFields } from './facts-fields';
import { FIELD_NAMES } from './form-fields';
import { type FormField, type InterventionForm, issuesIn } from './intervention-form';
import { MoneyTable } from './money-table';
import { KIND_NAMES } from './portfolio-words';

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The fields of an intervention; the same where one is registered and where it is changed. */
@Component({
  selector: 'rt-intervention-fields',
  imports: [Control, FactsFields, Field, MoneyTable],
  templateUrl: './intervention-fields.html',
  styleUrl: './intervention-fields.css',
})
export class InterventionFields {
  readonly form = model.required<InterventionForm>();
  readonly showErrors = input(false);
  /** Who can be named as leading it; nobody to choose from hides the choice. */
  readonly managers = input<readonly NonNullable<Manager>[]>([]);
  /** A field was left: the moment to save by itself. */
  readonly left = output<void>();

  private readonly language = injectLanguage();

  protected readonly names = FIELD_NAMES;
  protected readonly issues = computed(() => issuesIn(this.form(), this.language));
  protected readonly kinds = INTERVENTION_KINDS.map((kind) => ({ kind, name: KIND_NAMES[kind] }));

  protected write(field: FormField, event: Event) {
    const { value } = event.target as Input;
    this.set({ [field]: value });
  }

  protected set(part: Partial<InterventionForm>) {
    this.form.update((form) => ({ ...form, ...part }));
  }
}
