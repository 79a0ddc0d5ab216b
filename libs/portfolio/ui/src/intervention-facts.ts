import { Component, computed, input } from '@angular/core';
import { type InterventionDetail, totalAmount } from '@rt/portfolio/domain';
import { KronorPipe } from '@rt/shared/ui';
import { FIELD_NAMES } from './form-fields';
import { FUND_NAMES, KIND_NAMES, periodText } from './portfolio-words';

/** An intervention as it is read by one who may not change it; what is not known is left out. */
@Component({
  selector: 'rt-intervention-facts',
  imports: [KronorPipe],
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
      @for (money of intervention().funding; track money.fund) {
        <div>
          <dt>{{ fundNames[money.fund] }}</dt>
          <dd>{{ money.amount | rtKronor }}</dd>
        </div>
      }
      @if (intervention().funding.length > 1) {
        <div>
          <dt i18n="@@intervention-facts.total">Sammanlagt</dt>
          <dd>
            <b>{{ total() | rtKronor }}</b>
          </dd>
        </div>
      }
    </dl>
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
  protected readonly total = computed(() => totalAmount(this.intervention().funding));
  protected readonly facts = computed(() => {
    const { kind, organisation, manager, startsOn, endsOn, reference } = this.intervention();
    const all = [
      { name: FIELD_NAMES.kind, value: KIND_NAMES[kind] },
      { name: FIELD_NAMES.organisation, value: organisation },
      { name: FIELD_NAMES.managerId, value: manager?.name },
      { name: PERIOD, value: periodText(startsOn, endsOn) },
      { name: FIELD_NAMES.reference, value: reference },
    ];
    return all.filter(({ value }) => value);
  });
}

const PERIOD = $localize`:@@intervention-facts.period:Period`;
