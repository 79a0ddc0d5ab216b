import { Component, computed, input } from '@angular/core';
import type { RevisionCalendar } from '@rt/learning/domain';
import { entryName, STANDING_MARKS } from './calendar-words';
import { timelineOf } from './timeline-track';

/** What lies ahead, drawn: a row a day, the decision as a line through all. The table below says the same. */
@Component({
  selector: 'rt-calendar-timeline',
  template: `<div class="picture" role="img" [attr.aria-label]="label()">
    <div class="row years">
      <span class="name"></span>
      <span class="track">
        @for (year of line().years; track year.year) {
          <span class="year" [style.inset-inline-start.%]="year.at">{{ year.year }}</span>
        }
      </span>
    </div>
    @for (row of line().entries; track row.entry.key) {
      <div class="row">
        <span class="name">{{ name(row.entry) }}</span>
        <span class="track">
          <span class="now" [style.inset-inline-start.%]="line().today"></span>
          @if (line().decision !== null) {
            <span class="decision" [style.inset-inline-start.%]="line().decision"></span>
          }
          <span class="mark" [style.inset-inline-start.%]="row.at">{{
            row.entry.study ? marks[row.entry.study.standing] : '◆'
          }}</span>
        </span>
      </div>
    }
    <p class="rt-small key">
      <span class="swatch now-key"></span> <ng-container i18n="@@calendar.key-today">i dag</ng-container>
      @if (line().decision !== null) {
        <span class="swatch decision-key"></span>
        <ng-container i18n="@@calendar.key-decision">beslutet</ng-container>
      }
      ● <ng-container i18n="@@calendar.key-in-time">studie i tid</ng-container> ○
      <ng-container i18n="@@calendar.key-late">studie för sent</ng-container> ◔
      <ng-container i18n="@@calendar.key-overdue">studie försenad</ng-container>
    </p>
  </div>`,
  styleUrl: './calendar-timeline.css',
})
export class CalendarTimeline {
  readonly calendar = input.required<RevisionCalendar>();
  readonly today = input.required<string>();

  protected readonly line = computed(() => timelineOf(this.calendar(), this.today()));
  protected readonly marks = STANDING_MARKS;
  protected readonly name = entryName;
  protected readonly label = computed(
    () =>
      $localize`:@@calendar.picture:Tidslinje med ${this.line().entries.length}:count: dagar. Tabellen nedanför säger samma sak.`,
  );
}
