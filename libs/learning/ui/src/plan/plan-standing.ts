import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { LearningPlanDetail } from '@rt/learning/domain';

/** Whether a plan is decided, when and where, and how often it has been changed since. */
@Component({
  selector: 'rt-plan-standing',
  imports: [RouterLink],
  template: `<p>
    @if (plan().decision; as decision) {
      <span aria-hidden="true">●</span>&ngsp;
      <ng-container i18n="@@plan-page.decided"
        >Beslutad {{ decision.decidedOn }}, {{ decision.reference }}</ng-container
      >
      @if (plan().revisions.length) {
        ·
        <a
          [routerLink]="[]"
          fragment="rt-revisions"
          queryParamsHandling="preserve"
          i18n="@@plan-page.revised"
          >{plan().revisions.length, plural, =1 {ändrad en gång} other {ändrad {{ plan().revisions.length }} gånger}}</a
        >
      }
    } @else {
      <span aria-hidden="true">○</span>&ngsp;<ng-container i18n="@@plan-page.draft">Utkast, inte beslutat</ng-container>
    }
  </p>`,
})
export class PlanStanding {
  readonly plan = input.required<LearningPlanDetail>();
}
