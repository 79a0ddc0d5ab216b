import { Component, computed, input } from '@angular/core';
import { PLAN_APPROACHES, PLAN_DRIVERS, type PlanChange, type PlanRevision } from '@rt/learning/domain';
import { WordDiff } from '@rt/shared/ui';
import { APPROACH_NAMES, DRIVER_NAMES, PART_NAMES } from './plan-words';

/** What was changed after the plan was decided, by whom, when and why; the newest first. */
@Component({
  selector: 'rt-plan-revisions',
  imports: [WordDiff],
  template: `@for (revision of shown(); track revision.number) {
    <article>
      <h3>
        <ng-container i18n="@@plan-revisions.number">Ändring {{ revision.number }}</ng-container>
        <span class="rt-quiet">{{ revision.at.slice(0, 10) }} {{ revision.by }}</span>
      </h3>
      <p>{{ revision.reason }}</p>
      <dl>
        @for (change of revision.changes; track $index) {
          <dt>{{ change.name }}</dt>
          <dd>
            @if (change.before !== null || change.after !== null) {
              <rt-word-diff [before]="change.before ?? ''" [after]="change.after ?? ''" />
            } @else {
              <ng-container i18n="@@plan-revisions.changed">Ändrades</ng-container>
            }
          </dd>
        }
      </dl>
    </article>
  }`,
  styles: `
    article {
      max-width: 960px;
      padding-block: 8px;
      border-block-end: 1px solid var(--rt-grey-4);
    }
    h3 {
      margin: 0 0 4px;
    }
    h3 span {
      font-weight: 400;
    }
    p,
    dl {
      margin: 0 0 8px;
    }
    dt {
      color: var(--rt-grey-1);
      font-size: var(--rt-size-2);
    }
    dd {
      margin: 0 0 4px;
    }
  `,
})
export class PlanRevisions {
  readonly revisions = input.required<readonly PlanRevision[]>();
  protected readonly shown = computed(() =>
    [...this.revisions()].reverse().map((revision) => ({
      ...revision,
      changes: revision.changes.map((change) => ({
        name: PART_NAMES[change.part],
        before: inWords(change, change.before),
        after: inWords(change, change.after),
      })),
    })),
  );
}

/** Codes by their names; texts as they are. */
function inWords({ part }: PlanChange, text: string | null): string | null {
  if (text === null) return null;
  if (part === 'approach') return APPROACH_NAMES[PLAN_APPROACHES.find((each) => each === text) ?? 'general'];
  if (part !== 'drivers') return text;
  const codes = text.split(', ');
  return PLAN_DRIVERS.filter((each) => codes.includes(each))
    .map((each) => DRIVER_NAMES[each])
    .join(', ');
}
