import { Component, computed, input } from '@angular/core';
import type { InterventionReport, ReportState } from '@rt/portfolio/domain';
import { formatDate } from '@rt/shared/domain';
import { REPORT_STATE_NAMES } from './report-words';

/** Where a report stands, with who and when. */
@Component({
  selector: 'rt-report-state',
  template: `<span class="state"
      ><span aria-hidden="true">{{ name().mark }}</span> {{ name().word }}</span
    >
    @if (by(); as by) {
      <span class="by">{{ by }}</span>
    }`,
  styles: `
    :host {
      font-size: var(--rt-size-2);
    }
    .state {
      font-weight: 600;
      white-space: nowrap;
    }
    .by {
      margin-inline-start: 8px;
      color: var(--rt-grey-1);
    }
  `,
})
export class ReportStateMark {
  readonly state = input.required<ReportState>();
  readonly report = input<Pick<InterventionReport, 'submission' | 'decision'> | null>(null);

  protected readonly name = computed(() => REPORT_STATE_NAMES[this.state()]);
  protected readonly by = computed(() => {
    const step = this.report()?.decision ?? this.report()?.submission;
    return step ? [step.by, formatDate(new Date(step.at))].filter(Boolean).join(', ') : '';
  });
}
