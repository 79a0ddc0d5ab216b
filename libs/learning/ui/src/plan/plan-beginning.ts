import { Component, computed, input, output } from '@angular/core';

export interface NewPlan {
  year: number;
  copyOf: number | null;
}

/** The plans that can be begun: this year's and the next, empty or as a copy of the year before. */
@Component({
  selector: 'rt-plan-beginning',
  template: `<div class="rt-row rt-no-print">
    @for (year of free(); track year) {
      @if (years().includes(year - 1)) {
        <button class="rt-button" type="button" [disabled]="busy()" (click)="begun.emit({ year, copyOf: year - 1 })">
          <ng-container i18n="@@plan-page.copy">Börja planen för {{ year }} med den från {{ year - 1 }}</ng-container>
        </button>
      }
      <button class="rt-button" type="button" [disabled]="busy()" (click)="begun.emit({ year, copyOf: null })">
        <ng-container i18n="@@plan-page.create">Börja på en tom plan för {{ year }}</ng-container>
      </button>
    }
  </div>`,
  styles: `
    div {
      margin-block-start: 40px;
    }
  `,
})
export class PlanBeginning {
  readonly years = input.required<readonly number[]>();
  readonly thisYear = input.required<number>();
  readonly busy = input(false);
  readonly begun = output<NewPlan>();

  protected readonly free = computed(() => {
    const newest = Math.max(this.thisYear(), ...this.years().map((year) => year + 1));
    return [...new Set([this.thisYear(), newest])].filter((year) => !this.years().includes(year));
  });
}
