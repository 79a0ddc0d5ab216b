import { Component, computed, input } from '@angular/core';
import type { ReportAmendment } from '@rt/reporting/domain';
import { formatMoment } from '@rt/shared/domain';
import { WordDiff } from '@rt/shared/ui';

/** What was corrected in an answer after it was submitted: when, why, and the difference. */
@Component({
  selector: 'rt-amendment-trail',
  imports: [WordDiff],
  template: `@for (each of rows(); track each.id) {
    <section [attr.aria-labelledby]="'rt-amendment-' + each.id">
      <h4 [id]="'rt-amendment-' + each.id">
        <ng-container i18n="@@amendment-trail.heading">Rättat {{ each.moment }}</ng-container>
        @if (each.by) {
          <span class="by">&ngsp;{{ each.by }}</span>
        }
      </h4>
      <p>{{ each.reason }}</p>
      <p class="difference"><rt-word-diff [before]="each.before.text" [after]="each.after.text" /></p>
    </section>
  }`,
  styles: `
    section {
      max-inline-size: 66ch;
      margin-block-start: 24px;
      padding-inline-start: 20px;
      border-inline-start: 1px solid var(--rt-thread);
      font-size: var(--rt-size-2);
    }
    h4 {
      margin: 0 0 4px;
      font-size: var(--rt-size-2);
    }
    .by {
      margin-inline-start: 4px;
      color: var(--rt-grey-1);
      font-weight: 400;
    }
    p {
      margin-block-end: 8px;
    }
    .difference {
      font-family: var(--rt-serif);
      line-height: 1.5;
    }
  `,
})
export class AmendmentTrail {
  readonly amendments = input.required<readonly ReportAmendment[]>();

  protected readonly rows = computed(() =>
    this.amendments().map((each) => ({ ...each, moment: formatMoment(new Date(each.at), new Date()) })),
  );
}
