import { Component, computed, inject, input } from '@angular/core';
import {
  CODE_LIST_NAMES,
  CODE_LISTS,
  type InterventionDetail,
  municipalityName,
  totalAmount,
} from '@rt/portfolio/domain';
import { injectLanguage, NumberPipe } from '@rt/shared/ui';
import { CodeListClient } from './codes/code-list-client';
import { FIELD_NAMES } from './form-fields';
import { ANSWER_NAMES, CRITERION_QUESTIONS, FUND_NAMES, KIND_NAMES, periodText } from './portfolio-words';

/** An intervention as it is read by one who may not change it; what is not known is left out. */
@Component({
  selector: 'rt-intervention-facts',
  imports: [NumberPipe],
  template: `
    @if (intervention().description; as description) {
      <p class="description">{{ description }}</p>
    }
    <dl>
      @for (fact of facts(); track fact.name) {
        <div>
          <dt>{{ fact.name }}</dt>
          <dd>{{ fact.value }}</dd>
        </div>
      }
    </dl>
    @if (intervention().funding.length) {
      <div class="rt-scroll">
        <table class="rt-table">
          <caption i18n="@@intervention-facts.money">
            Pengar, kronor
          </caption>
          <thead>
            <tr>
              <th scope="col" i18n="@@money-table.fund">Finansiär</th>
              <th scope="col" i18n="@@money-table.year">År</th>
              <th scope="col" class="figure" i18n="@@intervention-facts.granted">Beviljat</th>
              <th scope="col" class="figure" i18n="@@intervention-facts.paid">Utbetalat</th>
            </tr>
          </thead>
          <tbody>
            @for (money of intervention().funding; track $index) {
              <tr>
                <th scope="row">{{ fundNames[money.fund] }}</th>
                <td>{{ money.year ?? allYears }}</td>
                <td class="figure">{{ money.amount | rtNumber }}</td>
                <td class="figure">{{ money.paid ?? null | rtNumber }}</td>
              </tr>
            }
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colspan="2" i18n="@@intervention-facts.total">Sammanlagt</th>
              <td class="figure">{{ total() | rtNumber }}</td>
              <td class="figure">{{ paid() | rtNumber }}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    }
  `,
  styles: `
    .description {
      max-width: var(--rt-measure);
      white-space: pre-line;
    }
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(176px, 1fr));
      gap: 16px 24px;
      max-width: 960px;
    }
    dt {
      color: var(--rt-grey-1);
      font-size: var(--rt-size-1);
    }
    dd {
      margin: 0;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class InterventionFacts {
  readonly intervention = input.required<InterventionDetail>();

  protected readonly fundNames = FUND_NAMES;
  private readonly codes = inject(CodeListClient).all();
  private readonly language = injectLanguage();
  protected readonly allYears = $localize`:@@money-table.all-years:alla`;
  protected readonly paid = computed(() =>
    totalAmount(this.intervention().funding.map(({ fund, paid }) => ({ fund, amount: paid ?? 0 }))),
  );
  private readonly coded = computed(() =>
    CODE_LISTS.map((list) => ({
      name: CODE_LIST_NAMES[list][this.language],
      value: this.codes
        .value()
        .filter((item) => item.list === list && this.intervention().codes.includes(item.id))
        .map(({ name }) => name)
        .join(', '),
    })),
  );
  protected readonly total = computed(() => totalAmount(this.intervention().funding));
  protected readonly facts = computed(() => {
    const { kind, organisation, manager, startsOn, endsOn, reference, municipalities, actionPlan, horizontal } =
      this.intervention();
    const all = [
      { name: FIELD_NAMES.kind, value: KIND_NAMES[kind] },
      { name: FIELD_NAMES.organisation, value: organisation },
      { name: FIELD_NAMES.managerId, value: manager?.name },
      { name: PERIOD, value: periodText(startsOn, endsOn) },
      { name: FIELD_NAMES.reference, value: reference },
      { name: FIELD_NAMES.actionPlanId, value: actionPlan?.name },
      ...this.coded(),
      { name: FIELD_NAMES.municipalities, value: municipalities.map(municipalityName).join(', ') },
      ...horizontal.map(({ criterion, answer, comment }) => ({
        name: CRITERION_QUESTIONS[criterion],
        value: [ANSWER_NAMES[answer], comment].filter(Boolean).join('. '),
      })),
    ];
    return all.filter(({ value }) => value);
  });
}

const PERIOD = $localize`:@@intervention-facts.period:Period`;
