import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { IncompleteIntervention, Missing } from '@rt/portfolio/domain';
import { PercentPipe } from '@rt/shared/ui';

/** What is missing of each intervention; each thing leads to the place where it is written. */
@Component({
  selector: 'rt-incomplete-list',
  imports: [PercentPipe, RouterLink],
  template: `
    <ul role="list">
      @for (each of rows(); track each.intervention.id) {
        <li>
          <a class="name" [routerLink]="['/insatser', each.intervention.id]">{{ each.intervention.name }}</a>
          <span class="parts">
            @for (part of each.missing; track part) {
              <a [routerLink]="['/insatser', each.intervention.id]" [fragment]="place(part)">
                @switch (part) {
                  @case ('goal') {
                    <ng-container i18n="@@incomplete.goal">koppla till mål</ng-container>
                  }
                  @case ('mechanism') {
                    <ng-container i18n="@@incomplete.mechanism">skriv hur den leder till målet</ng-container>
                  }
                  @case ('allocation') {
                    <ng-container i18n="@@incomplete.allocation"
                      >fördela {{ each.unallocated | rtPercent }}</ng-container
                    >
                  }
                  @case ('end') {
                    <ng-container i18n="@@incomplete.end">ange slutdatum</ng-container>
                  }
                }
                <span class="rt-sr">{{ each.intervention.name }}</span></a
              >
            }
          </span>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    ul,
    li {
      max-width: none;
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 0 24px;
      padding-block: 8px;
      border-block-start: 1px solid var(--rt-grey-4);
    }
    .name {
      color: inherit;
    }
    .parts {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
    }
    @media (max-width: 560px) {
      li {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class IncompleteList {
  readonly rows = input.required<readonly IncompleteIntervention[]>();
  protected readonly place = (part: Missing) => (part === 'end' ? 'slutar' : 'kopplingar');
}
