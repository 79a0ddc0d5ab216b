import { Component, computed, input, model, output } from '@angular/core';
import { FUNDS, INTERVENTION_KINDS, type Manager, totalAmount } from '@rt/portfolio/domain';
import { Control, Field, injectLanguage, KronorPipe } from '@rt/shared/ui';
import { FIELD_NAMES, withTexts } from './form-fields';
import { type FormField, fundingOf, type InterventionForm, issuesIn } from './intervention-form';
import { FUND_NAMES, KIND_NAMES } from './portfolio-words';

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The fields of an intervention; the same where one is registered and where it is changed. */
@Component({
  selector: 'rt-intervention-fields',
  imports: [Control, Field, KronorPipe],
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
  protected readonly total = computed(() => totalAmount(fundingOf(this.form())));
  protected readonly kinds = INTERVENTION_KINDS.map((kind) => ({ kind, name: KIND_NAMES[kind] }));
  protected readonly funds = FUNDS.map((fund) => ({ fund, name: FUND_NAMES[fund] }));

  protected write(field: FormField, event: Event) {
    const { value } = event.target as Input;
    this.form.update((form) => withTexts(form, { [field]: value }));
  }
}
