import { Component, computed, input } from '@angular/core';
import type { Assessment, Statuses } from '@rt/indicators/domain';
import { injectLanguage } from '@rt/shared/ui';
import { Arithmetic } from './arithmetic';
import { standingOf } from './standing';
import { StatusMark } from './status-mark';
import { ASPECT_NAMES, statusName } from './status-words';

/** The three statuses of an indicator as three sentences, each with its mark, its reason and the sums behind it. */
@Component({
  selector: 'rt-three-statuses',
  imports: [Arithmetic, StatusMark],
  templateUrl: './three-statuses.html',
  styleUrl: './three-statuses.css',
})
export class ThreeStatuses {
  readonly statuses = input.required<Statuses>();
  /** What people made of it last. */
  readonly assessment = input<Assessment | null>(null);

  protected readonly language = injectLanguage();
  protected readonly name = statusName;
  protected readonly rows = computed(() =>
    standingOf(this.statuses(), this.assessment()).map((standing) => ({
      ...standing,
      heading: ASPECT_NAMES[standing.aspect],
      judged: this.statuses()[standing.aspect],
    })),
  );
}
