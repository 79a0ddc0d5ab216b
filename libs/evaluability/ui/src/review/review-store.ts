import { computed, inject, Service, signal } from '@angular/core';
import { SessionStore } from '@rt/identity/ui';
import { ReviewClient } from '../review-client';

/** One review while its pages are open. */
@Service({ autoProvided: false })
export class ReviewStore {
  private readonly session = inject(SessionStore);
  readonly id = signal('');
  readonly resource = inject(ReviewClient).detail(() => this.id());
  readonly review = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  readonly me = computed(() => this.review()?.reviewers.find(({ me }) => me) ?? null);
  readonly mayEdit = computed(() => this.session.can('review:edit'));
  /** Whether this reader is one of the two and still answers. */
  readonly answering = computed(() => this.review()?.state === 'answering' && this.me() !== null);
}
