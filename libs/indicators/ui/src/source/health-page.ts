import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { type FindingKind, SERVICE_NAMES } from '@rt/indicators/domain';
import { formatDate, formatMoment } from '@rt/shared/domain';
import { Empty, injectLanguage, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { goalName } from '../indicator-words';
import { FindingItem } from './finding-item';
import { SourceClient } from './source-client';
import { FINDING_NAMES, SCHEDULE_NAMES } from './source-words';

const KINDS = Object.keys(FINDING_NAMES) as FindingKind[];

/** What has happened at the sources, by kind and with the goals that lose their footing; and every source there is. */
@Component({
  selector: 'rt-source-health-page',
  imports: [Empty, FindingItem, ProblemMessage, RouterLink, Skeleton],
  templateUrl: './health-page.html',
  styleUrl: './health-page.css',
})
export class HealthPage {
  private readonly session = inject(SessionStore);
  private readonly client = inject(SourceClient);
  private readonly language = injectLanguage();
  protected readonly answer = this.client.health();
  private readonly fetching = this.client.fetching();
  protected readonly off = computed(() =>
    this.fetching.hasValue() ? this.fetching.value().off?.[this.language] : null,
  );
  protected readonly editable = computed(() => this.session.can('indicator:edit'));
  protected readonly all = computed(() => (this.answer.hasValue() ? this.answer.value() : []));
  protected readonly kinds = computed(() =>
    KINDS.map((kind) => ({
      kind,
      name: FINDING_NAMES[kind],
      rows: this.all().flatMap(({ indicator, goals, source }) =>
        source.findings.filter((finding) => finding.kind === kind).map((finding) => ({ indicator, goals, finding })),
      ),
    })).filter(({ rows }) => rows.length),
  );
  protected readonly open = computed(() => this.kinds().reduce((sum, { rows }) => sum + rows.length, 0));
  protected readonly goalName = goalName;
  protected readonly serviceNames = SERVICE_NAMES;
  protected readonly schedules = SCHEDULE_NAMES;
  protected readonly day = (moment: string) => formatDate(new Date(moment));
  protected readonly moment = (at: string) => formatMoment(new Date(at), new Date());
}
