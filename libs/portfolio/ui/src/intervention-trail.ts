import { Component, computed, inject, input, signal } from '@angular/core';
import { type FieldLabels, TrailFold } from '@rt/audit/ui';
import { SessionStore } from '@rt/identity/ui';
import { CODE_LIST_NAMES, municipalitiesOf } from '@rt/portfolio/domain';
import { injectLanguage } from '@rt/shared/ui';
import { INTERVENTION_LABELS, REPORT_LABELS } from './audit-labels';
import { CodeListClient } from './codes/code-list-client';
import { ReportClient } from './reports/report-client';

/** The trail of an intervention with its money, codes, places and reports; what they are called is read when it is opened. */
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
  private readonly codes = inject(CodeListClient).all(this.open);
  private readonly language = injectLanguage();
  private readonly session = inject(SessionStore);
  protected readonly objectTypes = [
    'intervention',
    'funding',
    'intervention_code',
    'intervention_municipality',
    'horizontal_answer',
    'intervention_report',
    'intervention_indicator',
  ];
  private readonly places = computed(() => {
    const places = municipalitiesOf(this.session.session()?.region.countyCode ?? null);
    return Object.fromEntries(places.map(({ code, name }) => [code, name]));
  });
  private readonly items = computed((): Record<string, string> => {
    const items = this.codes.hasValue() ? this.codes.value() : [];
    return Object.fromEntries(
      items.map(({ id, list, name }) => [id, `${CODE_LIST_NAMES[list][this.language]}: ${name}`]),
    );
  });
  protected readonly labels = computed<FieldLabels>(() => {
    const { periods, indicators } = this.reports.hasValue() ? this.reports.value() : NOTHING;
    return {
      ...INTERVENTION_LABELS,
      ...REPORT_LABELS,
      municipalityCode: { label: $localize`:@@audit.municipality:Kommun`, values: this.places() },
      itemId: {
        label: $localize`:@@audit.code:Kod`,
        values: this.items(),
        other: $localize`:@@audit.code-gone:en kod som inte finns kvar`,
      },
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
