import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { LinkInContext } from '@rt/portfolio/domain';
import { formatDate } from '@rt/shared/domain';
import { goalName } from '../portfolio-words';

/** Own links that wait for the strategy owner's answer, and since when. Nothing where none do. */
@Component({
  selector: 'rt-waiting-proposals',
  imports: [RouterLink],
  template: `
    @if (links().length) {
      <section aria-labelledby="proposed-heading">
        <h2 id="proposed-heading" i18n="@@my-work.proposed">Förslag som väntar på strategiägaren</h2>
        <ul role="list">
          @for (link of links(); track link.id) {
            <li class="dated">
              <span class="day" i18n="@@my-work.proposed-since">sedan {{ dayOf(link.proposal.at) }}</span>
              <p>
                <a [routerLink]="['/insatser', link.intervention.id]" fragment="kopplingar">{{
                  link.intervention.name
                }}</a>&ngsp;<ng-container i18n="@@declined-links.to">till</ng-container>&ngsp;<span class="goal">{{
                  goal(link.goal)
                }}</span>
              </p>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styleUrl: './my-work-page.css',
})
export class WaitingProposals {
  readonly links = input.required<readonly LinkInContext[]>();
  protected readonly dayOf = (moment: string) => formatDate(new Date(moment));
  protected readonly goal = goalName;
}
