import { Component, input } from '@angular/core';
import { SubjectReviews } from './subject-reviews';

/** Whether a goal can be evaluated, as it has been reviewed. */
@Component({
  selector: 'rt-goal-reviews-panel',
  imports: [SubjectReviews],
  template: `<rt-subject-reviews kind="goal" [subjectId]="goalId()" />`,
})
export class GoalReviewsPanel {
  readonly goalId = input.required<string>();
}
