import { Component, computed, inject, input, signal } from '@angular/core';
import { TrailFold } from '@rt/audit/ui';
import { CurrentVersion, GoalClient } from '@rt/goals/ui';
import type { StudyDetail } from '@rt/learning/domain';
import { studyLabels } from './study-labels';

/** Who changed what in a study, and which goals it was tied to and parted from. */
@Component({
  selector: 'rt-study-trail',
  imports: [TrailFold],
  template: `<rt-trail-fold
    [objectType]="types"
    [objectId]="study().id"
    [labels]="labels()"
    [version]="study()"
    [of]="study().title"
    [(open)]="open"
  />`,
})
export class StudyTrail {
  readonly study = input.required<StudyDetail>();

  private readonly version = inject(CurrentVersion);
  /** Goals the study is no longer about have their names from here. */
  private readonly tree = inject(GoalClient).tree(() => (this.open() ? this.version.id() : null));
  protected readonly types = ['study', 'study_goal'];
  protected readonly open = signal(false);
  protected readonly labels = computed(() =>
    studyLabels([...(this.tree.hasValue() ? this.tree.value() : []), ...this.study().goals]),
  );
}
