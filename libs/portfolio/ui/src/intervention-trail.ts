import { Component, computed, inject, input, signal } from '@angular/core';
import { type FieldLabels, TrailFold } from '@rt/audit/ui';
import { INTERVENTION_LABELS, REPORT_LABELS } from './audit-labels';
import { ReportClient } from './reports/report-client';

/** The trail of an intervention with its money, places and reports; periods and indicators are named when it is opened. */
@Component({
  selector: 'rt-intervention-trail',
  imports: [TrailFold],
  template: `<rt-trail-fold
    [objectType]="objectTypes"
    [objectId]="interventionId()"
    [labels]="labels()"
    [version]="version()"
    [(open)]="open"
  />`,
})
export class InterventionTrail {
  readonly interventionId = input.required<string>();
  readonly version = input<unknown>();

  protected readonly open = signal(false);
  private readonly reports = inject(ReportClient).ofIntervention(this.interventionId, this.open);
  protected readonly objectTypes = [
    'intervention',
    'funding',
    'intervention_municipality',
    'horizontal_answer',
    'intervention_report',
    'intervention_indicator',
  ];
  protected readonly labels = computed<FieldLabels>(() => {
    const { periods, indicators } = this.reports.hasValue() ? this.reports.value() : NOTHING;
    return {
      ...INTERVENTION_LABELS,
      ...REPORT_LABELS,
      periodId: {
        label: $localize`:@@audit.period:Rapport för`,
        values: Object.fromEntries(periods.map(({ period }) => [period.id, period.name])),
        other: $localize`:@@audit.other-period:en period som inte visas här`,
      },
      indicatorId: {
        label: $localize`:@@audit.promised:Följer indikatorn`,
        values: Object.fromEntries(indicators.map(({ id, name }) => [id, name])),
        other: $localize`:@@audit.other-indicator:en indikator som insatsen inte längre följer`,
      },
    };
  });
}

const NOTHING = { periods: [], indicators: [] };
