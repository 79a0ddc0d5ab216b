import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ReportClient } from './report-client';

/** Where a project manager begins: what there is to report and by when, and what was sent back and why. Nothing where there is nothing. */
@Component({
  selector: 'rt-reports-due',
  imports: [RouterLink],
  template: `
    @if (due().length) {
      <section aria-labelledby="due-heading">
        <h2 id="due-heading" i18n="@@reports-due.heading">
          {due().length, plural, =1 {En rapport att lämna} other {{{ due().length }} rapporter att lämna}}
        </h2>
        <ul>
          @for (each of due(); track each.intervention.id + each.period.id) {
            <li>
              <a [routerLink]="['/insatser', each.intervention.id, 'rapportering']"
                >{{ each.intervention.name }}, {{ each.period.name }}</a
              >
              <span>
                @switch (each.state) {
                  @case ('returned') {
                    <b i18n="@@reports-due.returned">Återsänd:</b> ”{{ each.reason }}”
                  }
                  @case ('draft') {
                    <ng-container i18n="@@reports-due.draft"
                      >Påbörjad. Sista dag {{ each.period.locksOn }}.</ng-container
                    >
                  }
                  @default {
                    <ng-container i18n="@@reports-due.last-day">Sista dag {{ each.period.locksOn }}.</ng-container>
                  }
                }
              </span>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    section {
      max-width: 800px;
      margin-block-end: 32px;
    }
    h2 {
      margin: 0 0 8px;
    }
    ul {
      max-width: none;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
      justify-content: space-between;
      max-width: none;
      padding-block: 8px;
      border-block-start: 1px solid var(--rt-grey-4);
    }
    span {
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class ReportsDue {
  private readonly found = inject(ReportClient).due();
  protected readonly due = computed(() => (this.found.hasValue() ? this.found.value() : []));
}
