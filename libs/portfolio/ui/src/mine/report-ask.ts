import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DueReport } from '@rt/portfolio/domain';

/** A report to write, to go on with, or that was sent back and why. */
@Component({
  selector: 'rt-report-ask',
  imports: [RouterLink],
  template: `
    <p>
      <a [routerLink]="['/insatser', report().intervention.id, 'rapportering']"
        >{{ report().intervention.name }}, {{ report().period.name }}</a
      >
    </p>
    <p>
      @if (report().state === 'returned') {
        <ng-container i18n="@@my-work.returned">Rapporten är återsänd, därför att:</ng-container>&ngsp;<q>{{
          report().reason
        }}</q>
      } @else if (report().state === 'draft') {
        <ng-container i18n="@@my-work.begun"
          >Rapporten är påbörjad. Fortsätt där du slutade och skicka in den.</ng-container
        >
      } @else {
        <ng-container i18n="@@my-work.to-report">Rapport att lämna.</ng-container>
      }
    </p>
  `,
  styles: `
    p {
      margin: 0;
    }
    q {
      font-family: var(--rt-serif);
      quotes: '”' '”';
    }
  `,
})
export class ReportAsk {
  readonly report = input.required<DueReport>();
}
