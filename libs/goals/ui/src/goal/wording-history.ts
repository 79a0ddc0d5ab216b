import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { formatMoment } from '@rt/shared/domain';
import { ProblemMessage, Skeleton, WordDiff } from '@rt/shared/ui';
import { GoalClient } from './goal-client';

/** Every wording the goal has had, each against the one before it, word by word. */
@Component({
  selector: 'rt-wording-history',
  imports: [ProblemMessage, Skeleton, WordDiff],
  template: `
    <h2 i18n="@@wording-history.heading">Hur formuleringen har ändrats</h2>
    @if (revisions.error()) {
      <rt-problem [error]="revisions.error()" />
    } @else if (revisions.isLoading() && !rows().length) {
      <rt-skeleton [lines]="3" />
    } @else {
      <ol reversed>
        @for (row of rows(); track row.number) {
          <li>
            <p class="rt-quiet rt-small">
              {{ row.when }}
              @if (row.by) {
                <span>{{ row.by }}</span>
              }
            </p>
            @if (row.reason) {
              <p class="reason">{{ row.reason }}</p>
            }
            <p class="text" lang="sv">
              @if (row.before === null) {
                {{ row.wording }}
              } @else {
                <rt-word-diff [before]="row.before" [after]="row.wording" />
              }
            </p>
          </li>
        }
      </ol>
    }
  `,
  styles: `
    h2 {
      margin-block-start: 16px;
    }
    ol {
      padding-inline-start: 2em;
    }
    p {
      margin: 0 0 4px;
    }
    .text {
      margin-block-end: 16px;
      font-family: var(--rt-serif);
    }
    .reason {
      font-style: italic;
    }
  `,
})
export class WordingHistory {
  readonly goalId = input.required<string>();
  /** The goal as it is stored: the history is read anew when it changes, also by a reason that leaves its version as it is. */
  readonly asOf = input<unknown>(null);

  private readonly client = inject(GoalClient);
  protected readonly revisions = this.client.revisions(() => {
    this.asOf();
    return this.goalId();
  });
  private readonly list = linkedSignal(() => (this.revisions.hasValue() ? this.revisions.value() : []));
  protected readonly rows = computed(() =>
    this.list().map((revision, index, all) => ({
      ...revision,
      when: formatMoment(new Date(revision.at), new Date()),
      before: all[index + 1]?.wording ?? null,
    })),
  );
}
