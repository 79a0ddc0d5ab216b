import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type GoalLink, type LinkInContext, MECHANISM_PROMPT } from '@rt/portfolio/domain';
import { injectLanguage, KronorPipe, PercentPipe } from '@rt/shared/ui';
import { LinkDecision } from './link-decision';
import { LinkState } from './link-state';
import { DIRECTNESS_NAMES, goalName } from './portfolio-words';

/** One intervention under a goal. */
@Component({
  selector: 'rt-goal-intervention-row',
  imports: [KronorPipe, LinkDecision, LinkState, PercentPipe, RouterLink],
  template: `<p class="head">
      <a [routerLink]="['/insatser', link().intervention.id]">{{ link().intervention.name }}</a>
      <span class="figures"
        ><b>{{ link().amount | rtKronor }}</b> ({{ link().share | rtPercent }})</span
      >
    </p>
    <p class="mechanism">{{ prompt }} {{ link().mechanism }}</p>
    <p class="state">
      <rt-link-state [state]="link().state" [decision]="link().decision" />
      <span class="way">{{ way() }}</span>
      @if (link().shareAssumed) {
        <span class="way" i18n="@@goal-intervention.assumed">andelen är ett antagande</span>
      }
    </p>
    @if (mayDecide()) {
      <rt-link-decision [link]="link()" [about]="about()" (decided)="decided.emit($event)" />
    }`,
  styles: `
    :host {
      display: block;
      padding-block: 12px;
      border-block-start: 1px solid var(--rt-grey-4);
    }
    p {
      max-width: var(--rt-measure);
      margin: 0 0 4px;
    }
    .state {
      font-size: var(--rt-size-2);
    }
    .way {
      margin-inline-start: 8px;
      color: var(--rt-grey-1);
      white-space: nowrap;
    }
    .head {
      max-width: none;
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
      justify-content: space-between;
      font-weight: 600;
    }
    .figures {
      font-weight: 400;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .mechanism {
      font-size: var(--rt-size-2);
    }
  `,
})
export class GoalInterventionRow {
  readonly link = input.required<LinkInContext>();
  readonly mayDecide = input(false);
  readonly decided = output<GoalLink>();

  protected readonly prompt = MECHANISM_PROMPT[injectLanguage()];
  protected readonly way = computed(() => DIRECTNESS_NAMES[this.link().directness]);
  protected readonly about = computed(() => `${this.link().intervention.name} → ${goalName(this.link().goal)}`);
}
