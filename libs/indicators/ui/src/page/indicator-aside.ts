import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TrailFold } from '@rt/audit/ui';
import type { IndicatorDetail, IndicatorWarning, MovedTarget } from '@rt/indicators/domain';
import { SeriesBreaks } from '../breaks/series-breaks';
import { goalName } from '../indicator-words';
import { Passport } from '../passport/passport';
import { Targets } from '../target/targets';
import { WarningList } from '../warnings/warning-list';
import { trailLabels, TRAIL_TYPES } from './trail-labels';

/** Beside the chart of an indicator: what to look over, the target, the passport, breaks, goals and the trail. */
@Component({
  selector: 'rt-indicator-aside',
  imports: [Passport, RouterLink, SeriesBreaks, Targets, TrailFold, WarningList],
  templateUrl: './indicator-aside.html',
  styleUrl: './indicator-aside.css',
})
export class IndicatorAside {
  readonly indicator = input.required<IndicatorDetail>();
  readonly warnings = input<readonly IndicatorWarning[]>([]);
  readonly moved = input<readonly MovedTarget[]>([]);
  readonly editable = input(false);
  /** It has no values, so that it can be removed. */
  readonly removable = input(false);
  /** The trail is read anew when there is a newer load. */
  readonly newestLoad = input<string>();
  readonly changed = output<IndicatorDetail>();
  readonly removed = output<void>();

  protected readonly goalName = goalName;
  protected readonly trailTypes = TRAIL_TYPES;
  protected readonly trailLabels = computed(() => trailLabels(this.indicator().goals));
  protected readonly trailVersion = computed(() => {
    const { version, targets, assessments, breaks } = this.indicator();
    return [version, targets.length, assessments.length, JSON.stringify(breaks), this.newestLoad()].join();
  });
}
