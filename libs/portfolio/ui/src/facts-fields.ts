import { Component, computed, inject, model } from '@angular/core';
import { SessionStore } from '@rt/identity/ui';
import { CODE_LIST_NAMES, CODE_LISTS, isChosenOn, municipalitiesOf } from '@rt/portfolio/domain';
import { formatDate } from '@rt/shared/domain';
import { injectLanguage } from '@rt/shared/ui';
import { Choices } from './choices';
import { CodeListClient } from './codes/code-list-client';
import { HorizontalFields } from './horizontal-fields';
import type { InterventionForm } from './intervention-form';
import { ActionPlanClient } from './plans/action-plan-client';

/** What an intervention is sorted, placed and followed by. */
@Component({
  selector: 'rt-facts-fields',
  imports: [Choices, HorizontalFields],
  templateUrl: './facts-fields.html',
  styles: `
    h3 {
      margin-block: 24px 8px;
    }
    .plan {
      display: grid;
      gap: 4px;
      margin-block: 16px;
      font-weight: 600;
    }
    .plan select {
      font-weight: 400;
    }
    .secret {
      display: flex;
      gap: 8px;
      align-items: baseline;
      margin-block: 16px;
    }
  `,
})
export class FactsFields {
  readonly form = model.required<InterventionForm>();

  private readonly session = inject(SessionStore);
  private readonly language = injectLanguage();
  private readonly codes = inject(CodeListClient).all();
  protected readonly plans = inject(ActionPlanClient).all();
  private readonly today = formatDate(new Date());

  protected readonly lists = computed(() =>
    CODE_LISTS.map((list) => ({
      list,
      name: CODE_LIST_NAMES[list][this.language],
      choices: this.codes
        .value()
        .filter((item) => item.list === list && (isChosenOn(item, this.today) || this.form().codes.includes(item.id)))
        .map(({ id, name }) => ({ key: id, name })),
    })),
  );
  protected readonly municipalities = computed(() =>
    municipalitiesOf(this.session.session()?.region.countyCode ?? null).map(({ code, name }) => ({ key: code, name })),
  );
  /** Offered where it means something, and shown wherever it is set. */
  protected readonly mayBeSecret = computed(() => this.form().kind === 'business_support' || this.form().secret);

  protected set(part: Partial<InterventionForm>) {
    this.form.update((form) => ({ ...form, ...part }));
  }

  protected plan(event: Event) {
    this.set({ actionPlanId: (event.target as HTMLSelectElement).value });
  }

  protected secrecy(event: Event) {
    this.set({ secret: (event.target as HTMLInputElement).checked });
  }
}
