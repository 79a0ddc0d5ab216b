import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SubjectKind } from '@rt/evaluability/domain';
import { SessionStore } from '@rt/identity/ui';
import { Empty, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { filtered } from '../list/review-filter';
import { ReviewTable } from '../list/review-table';
import { ReviewClient } from '../review-client';
import { asStart } from './asked-reviews';
import { ReviewTrend } from './review-trend';

/** The reviews of one thing, year after year; the shell mounts it on the thing's own page. */
@Component({
  selector: 'rt-subject-reviews',
  imports: [Empty, ProblemMessage, ReviewTable, ReviewTrend, RouterLink, Skeleton],
  template: `
    @if (reviews.error(); as error) {
      <rt-problem [error]="error" />
    } @else if (reviews.isLoading() && !list().length) {
      <rt-skeleton [lines]="3" />
    } @else if (list().length) {
      <rt-review-table [reviews]="list()" />
      @if (mayReadAnswers()) {
        <rt-review-trend [kind]="kind()" [subjectId]="subjectId()" />
      }
    } @else {
      <rt-empty
        heading="Inte bedömt än"
        i18n-heading="@@subject-reviews.empty"
        text="Här syns bedömningar av om det går att utvärdera, vad som behöver ordnas först, och hur det ändras år från år."
        i18n-text="@@subject-reviews.empty-text"
      />
    }
    @if (mayEdit()) {
      <p>
        <a class="rt-button" routerLink="/utvarderbarhet/ny" [queryParams]="start()" i18n="@@subject-reviews.start"
          >Börja en bedömning</a
        >
      </p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 24px;
    }
  `,
})
export class SubjectReviews {
  readonly kind = input.required<SubjectKind>();
  readonly subjectId = input.required<string>();

  /** What the subject is called, for the page that begins a review. */
  readonly name = input('');

  private readonly session = inject(SessionStore);
  private readonly asked = computed(() => ({ kind: this.kind(), subjectId: this.subjectId(), filter: null }));
  protected readonly start = computed(() => (this.name() ? asStart(this.asked(), this.name()) : {}));
  protected readonly reviews = inject(ReviewClient).ofSubject(() => this.asked());
  protected readonly list = computed(() => filtered(this.reviews.hasValue() ? this.reviews.value() : [], 'all'));
  protected readonly mayEdit = () => this.session.can('review:edit');
  protected readonly mayReadAnswers = () => this.session.can('review:read-answers');
}
