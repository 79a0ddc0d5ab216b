import { Component, computed, input } from '@angular/core';
import { type Params, RouterLink } from '@angular/router';
import type { CalendarStrategy, RevisionCalendar } from '@rt/learning/domain';

interface Waiting {
  text: string;
  link: string;
  query: Params;
}

/** What has to be decided before the strategy is: each leads to where it is done. */
@Component({
  selector: 'rt-calendar-before',
  imports: [RouterLink],
  template: `<ul>
    @for (each of waiting(); track each.text) {
      <li>
        <a [routerLink]="each.link" [queryParams]="each.query">{{ each.text }}</a>
      </li>
    } @empty {
      <li class="rt-quiet" i18n="@@calendar-before.nothing">Inget väntar på beslut.</li>
    }
  </ul>`,
})
export class CalendarBefore {
  readonly strategy = input.required<CalendarStrategy>();
  readonly calendar = input.required<RevisionCalendar>();
  readonly drafts = input.required<readonly number[]>();

  protected readonly waiting = computed<Waiting[]>(() => {
    const { unanswered, unsettled } = this.strategy();
    const { decisionOn, decisionIsSet, studies } = this.calendar();
    const undated = studies.filter(({ study }) => study.completedOn === null && study.dueOn === null).length;
    const year = Number(decisionOn?.slice(0, 4) ?? NaN);
    const plans = this.drafts().filter((each) => !(each > year));
    return [
      ...(decisionIsSet ? [] : [{ text: NO_DAY, link: '/larande/kalender', query: { ny: 'dag' } }]),
      ...(unanswered ? [{ text: unansweredText(unanswered), link: LEDGER, query: { visa: 'obesvarade' } }] : []),
      ...(unsettled ? [{ text: unsettledText(unsettled), link: LEDGER, query: { visa: 'oppna' } }] : []),
      ...plans.map((each) => ({ text: planText(each), link: '/larande/plan', query: { ar: String(each) } })),
      ...(undated ? [{ text: undatedText(undated), link: '/larande', query: { visa: 'planned' } }] : []),
    ];
  });
}

const LEDGER = '/larande/slutsatser';
const NO_DAY = $localize`:@@calendar-before.no-day:Dagen för nästa beslut är inte satt. Till dess räknar kalendern med mandatperiodens sista dag.`;
const unansweredText = (count: number) =>
  count === 1
    ? $localize`:@@calendar-before.one-unanswered:En rekommendation har inte fått svar.`
    : $localize`:@@calendar-before.unanswered:${count}:count: rekommendationer har inte fått svar.`;
const unsettledText = (count: number) =>
  count === 1
    ? $localize`:@@calendar-before.one-unsettled:En rekommendation har fått svar men inte lett till någon ändring än.`
    : $localize`:@@calendar-before.unsettled:${count}:count: rekommendationer har fått svar men inte lett till någon ändring än.`;
const planText = (year: number) => $localize`:@@calendar-before.plan:Lärandeplanen för ${year}:year: är inte beslutad.`;
const undatedText = (count: number) =>
  count === 1
    ? $localize`:@@calendar-before.one-undated:En studie saknar datum.`
    : $localize`:@@calendar-before.undated:${count}:count: studier saknar datum.`;
