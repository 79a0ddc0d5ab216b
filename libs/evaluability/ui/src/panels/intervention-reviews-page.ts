import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ProblemMessage, Skeleton } from '@rt/shared/ui';
import { ReviewClient } from '../review-client';
import { EvaluationPlanEditor } from './evaluation-plan-editor';
import { SubjectReviews } from './subject-reviews';

/** Whether an intervention can be evaluated, as it has been reviewed, and how it is to be evaluated. */
@Component({
  selector: 'rt-intervention-reviews-page',
  imports: [EvaluationPlanEditor, ProblemMessage, RouterLink, Skeleton, SubjectReviews],
  template: `
    @if (found.hasValue()) {
      <p class="rt-small">
        <a [routerLink]="['/insatser', interventionId()]">{{ found.value().intervention.name }}</a>
      </p>
      <h1 i18n="@@intervention-reviews.heading">Insatsens utvärderbarhet</h1>
      <rt-subject-reviews kind="intervention" [subjectId]="interventionId()" [name]="found.value().intervention.name" />
      <rt-evaluation-plan-editor [of]="found.value()" (saved)="found.reload()" />
    } @else {
      <h1 i18n="@@intervention-reviews.heading">Insatsens utvärderbarhet</h1>
      @if (found.error(); as error) {
        <rt-problem [error]="error" />
      } @else {
        <rt-skeleton [lines]="6" />
      }
    }
  `,
})
export class InterventionReviewsPage {
  readonly interventionId = input.required<string>();
  protected readonly found = inject(ReviewClient).plan(() => this.interventionId());
}
