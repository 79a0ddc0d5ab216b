import { httpResource } from '@angular/common/http';
import { Component, computed, input, output } from '@angular/core';
import { type ActionPlanSummary, FUNDS, INTERVENTION_KINDS } from '@rt/portfolio/domain';
import { FUND_NAMES, KIND_NAMES } from '@rt/portfolio/ui';
import { Control, Field } from '@rt/shared/ui';

type Part = 'kind' | 'fund' | 'actionPlan' | 'search';

/** A selection of interventions by name and filter: what it holds is what the filter finds when it is looked at. */
@Component({
  selector: 'rt-portfolio-choice',
  imports: [Control, Field],
  template: `
    <rt-field
      label="Portföljens namn"
      i18n-label="@@portfolio-choice.name"
      required
      [error]="error()"
      [showErrors]="!!error()"
    >
      <input rtControl maxlength="200" autocomplete="off" [value]="name()" (input)="rename($event)" />
    </rt-field>
    <div class="two">
      <rt-field label="Insatstyp" i18n-label="@@portfolio-choice.kind">
        <select rtControl (change)="narrow('kind', $event)">
          <option value="" i18n="@@portfolio-choice.all-kinds">Alla</option>
          @for (kind of kinds; track kind.key) {
            <option [value]="kind.key" [selected]="kind.key === part('kind')">{{ kind.name }}</option>
          }
        </select>
      </rt-field>
      <rt-field label="Finansiär" i18n-label="@@portfolio-choice.fund">
        <select rtControl (change)="narrow('fund', $event)">
          <option value="" i18n="@@portfolio-choice.all-funds">Alla</option>
          @for (fund of funds; track fund.key) {
            <option [value]="fund.key" [selected]="fund.key === part('fund')">{{ fund.name }}</option>
          }
        </select>
      </rt-field>
      <rt-field label="Handlingsplan" i18n-label="@@portfolio-choice.plan">
        <select rtControl (change)="narrow('actionPlan', $event)">
          <option value="" i18n="@@portfolio-choice.all-plans">Alla</option>
          @for (plan of plans(); track plan.id) {
            <option [value]="plan.id" [selected]="plan.id === part('actionPlan')">{{ plan.name }}</option>
          }
        </select>
      </rt-field>
      <rt-field label="Ord i namnet" i18n-label="@@portfolio-choice.words">
        <input rtControl maxlength="200" [value]="part('search')" (change)="narrow('search', $event)" />
      </rt-field>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
    .two {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
      gap: 16px;
    }
  `,
})
export class PortfolioChoice {
  readonly name = input.required<string>();
  /** The selection as an address has it. */
  readonly filter = input.required<string>();
  readonly error = input<string>();
  readonly changed = output<{ name?: string; filter?: string }>();

  protected readonly kinds = INTERVENTION_KINDS.map((key) => ({ key, name: KIND_NAMES[key] }));
  protected readonly funds = FUNDS.map((key) => ({ key, name: FUND_NAMES[key] }));
  private readonly found = httpResource<ActionPlanSummary[]>(() => '/api/action-plans', { defaultValue: [] });
  protected readonly plans = computed(() => (this.found.hasValue() ? this.found.value() : []));
  private readonly parts = computed(() => new URLSearchParams(this.filter()));
  protected readonly part = (part: Part) => this.parts().get(part) ?? '';

  protected rename(event: Event) {
    this.changed.emit({ name: (event.target as HTMLInputElement).value });
  }

  protected narrow(part: Part, event: Event) {
    const asked = new URLSearchParams(this.filter());
    const { value } = event.target as HTMLInputElement;
    if (value.trim()) asked.set(part, value.trim());
    else asked.delete(part);
    this.changed.emit({ filter: asked.toString() });
  }
}
