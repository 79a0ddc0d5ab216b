import { Component, computed, effect, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { fixTiming, type OwnFix } from '@rt/evaluability/domain';
import { formatDate } from '@rt/shared/domain';
import { MyWorkCount, ProblemMessage, Undo } from '@rt/shared/ui';
import { ReviewClient } from '../review-client';

/** What the person has to mend after reviews of evaluability, for *Mitt* and wherever else it is asked. Nothing where there is nothing. */
@Component({
  selector: 'rt-own-fixes',
  imports: [ProblemMessage, RouterLink],
  template: `
    @if (fixes().length) {
      <section aria-labelledby="own-fixes-heading">
        <h2 id="own-fixes-heading" i18n="@@own-fixes.heading">
          {fixes().length, plural, =1 {En åtgärd att göra} other {{{ fixes().length }} åtgärder att göra}}
        </h2>
        <ul>
          @for (each of fixes(); track each.fix.id) {
            <li>
              <div>
                <p>{{ each.fix.text }}</p>
                <p class="rt-small rt-quiet">
                  @if (each.fix.subject.name) {
                    <a [routerLink]="['/utvarderbarhet', each.fix.reviewId]">{{ each.fix.subject.name }}</a> ·
                  }
                  <ng-container i18n="@@own-fixes.due">senast {{ each.fix.dueOn }}</ng-container>
                  @if (each.late) {
                    <b i18n="@@own-fixes.late">· försenad</b>
                  }
                </p>
              </div>
              <button class="rt-button" type="button" (click)="finish(each.fix)">
                <ng-container i18n="@@own-fixes.done">Klar</ng-container><span class="rt-sr"> {{ each.fix.text }}</span>
              </button>
            </li>
          }
        </ul>
        <rt-problem [error]="error()" />
      </section>
    }
  `,
  styles: `
    section {
      max-width: 800px;
      margin-block-end: 32px;
    }
    h2 {
      margin: 0 0 8px;
    }
    ul {
      max-width: none;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: center;
      justify-content: space-between;
      padding-block: 8px;
      border-block-start: 1px solid var(--rt-grey-4);
    }
    p {
      margin: 0;
    }
    b {
      color: var(--rt-thread);
    }
  `,
})
export class OwnFixes {
  private readonly client = inject(ReviewClient);
  private readonly undo = inject(Undo);
  private readonly found = this.client.ownFixes();
  private readonly today = formatDate(new Date());
  protected readonly error = signal<unknown>(null);
  protected readonly fixes = computed(() =>
    (this.found.hasValue() ? this.found.value() : []).map((fix) => ({
      fix,
      late: fixTiming(fix, this.today) === 'overdue',
    })),
  );

  constructor() {
    const count = inject(MyWorkCount);
    effect(() => count.tell('fixes', this.fixes().length));
  }

  protected finish(fix: OwnFix) {
    this.client.setDone(fix, true).subscribe({
      next: (done) => {
        this.found.reload();
        this.undo.offer($localize`:@@own-fixes.finished:Åtgärden är klar.`, () =>
          this.client.setDone(done, false).subscribe(() => this.found.reload()),
        );
      },
      error: (error: unknown) => this.error.set(error),
    });
  }
}
