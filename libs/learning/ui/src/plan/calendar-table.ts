import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RevisionCalendar, StrategyDate } from '@rt/learning/domain';
import { entryName, inTimeWords, STANDING_MARKS } from './calendar-words';

/** Every day of a calendar, and whether a study on it comes in time. Days that people have added are changed here. */
@Component({
  selector: 'rt-calendar-table',
  imports: [RouterLink],
  template: `<div class="rt-scroll" role="region" tabindex="0" aria-labelledby="rt-calendar-days">
    <table class="rt-table">
      <caption class="rt-sr" i18n="@@calendar.caption">
        Dagarna i ordning
      </caption>
      <thead>
        <tr>
          <th scope="col" i18n="@@calendar.on">Dag</th>
          <th scope="col" i18n="@@calendar.name">Vad som händer</th>
          <th scope="col" i18n="@@calendar.to-decision">Före beslutet</th>
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.key) {
          <tr [class.past]="row.on && row.on < today()">
            <td class="day">{{ row.on }}</td>
            <th scope="row">
              @if (row.studyId) {
                <a [routerLink]="['/larande/studier', row.studyId]">{{ row.name }}</a>
              } @else {
                {{ row.name }}
              }
              @if (row.date; as date) {
                @if (date.note) {
                  <p class="rt-small rt-quiet">{{ date.note }}</p>
                }
                @if (mayEdit()) {
                  <p class="rt-row rt-no-print">
                    <button class="rt-button quiet" type="button" (click)="edited.emit(date)">
                      <ng-container i18n="@@calendar.edit">Ändra</ng-container
                      ><span class="rt-sr"> {{ date.name }}</span>
                    </button>
                    <button class="rt-button quiet" type="button" (click)="removed.emit(date)">
                      <ng-container i18n="@@calendar.remove">Ta bort</ng-container
                      ><span class="rt-sr"> {{ date.name }}</span>
                    </button>
                  </p>
                }
              }
            </th>
            <td>
              @if (row.words) {
                <span aria-hidden="true">{{ row.mark }}</span> {{ row.words }}
              }
            </td>
          </tr>
        }
      </tbody>
    </table>
  </div>`,
  styleUrl: './stacking-table.css',
})
export class CalendarTable {
  readonly calendar = input.required<RevisionCalendar>();
  readonly today = input.required<string>();
  readonly mayEdit = input(false);
  readonly edited = output<StrategyDate>();
  readonly removed = output<StrategyDate>();

  /** By day; what has no day comes last. */
  protected readonly rows = computed(() => {
    const { entries, studies } = this.calendar();
    const dated = entries.map((entry) => ({
      ...{ key: entry.key, on: entry.on, name: entryName(entry), date: entry.date },
      studyId: entry.study?.study.id ?? null,
      words: entry.study ? inTimeWords(entry.study) : '',
      mark: entry.study ? STANDING_MARKS[entry.study.standing] : '',
    }));
    const undated = studies
      .filter(({ study }) => study.completedOn === null && study.dueOn === null)
      .map((each) => ({
        ...{ key: each.study.id, on: '', name: each.study.title, date: null, studyId: each.study.id },
        ...{ words: inTimeWords(each), mark: STANDING_MARKS[each.standing] },
      }));
    return [...dated, ...undated];
  });
}
