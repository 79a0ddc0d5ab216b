import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { revisionCalendar, type StrategyDate, toICalendar } from '@rt/learning/domain';
import { formatDate } from '@rt/shared/domain';
import { Download, Empty, ProblemMessage, Skeleton, Undo } from '@rt/shared/ui';
import { LearningNav } from '../learning-nav';
import { CalendarBefore } from './calendar-before';
import { CalendarClient } from './calendar-client';
import { calendarLead } from './calendar-lead';
import { CalendarTable } from './calendar-table';
import { CalendarTimeline } from './calendar-timeline';
import { entryName, inTimeWords } from './calendar-words';
import { DateForm } from './date-form';

/** What lies ahead of a strategy: its review, what must be decided, and which studies come in time. */
@Component({
  selector: 'rt-calendar-page',
  imports: [
    ...[CalendarBefore, CalendarTable, CalendarTimeline, DateForm, Empty, LearningNav, ProblemMessage],
    ...[RouterLink, Skeleton],
  ],
  templateUrl: './calendar-page.html',
  styleUrl: './plan-page.css',
})
export class CalendarPage {
  /** From the address: which strategy, and whether a day is being added. */
  readonly strategi = input<string>();
  readonly ny = input<string>();

  private readonly client = inject(CalendarClient);
  private readonly session = inject(SessionStore);
  private readonly download = inject(Download);
  private readonly undo = inject(Undo);
  protected readonly today = formatDate(new Date());
  protected readonly facts = this.client.facts();
  protected readonly strategies = computed(() => (this.facts.hasValue() ? this.facts.value().strategies : []));
  protected readonly drafts = computed(() => (this.facts.hasValue() ? this.facts.value().drafts : []));
  protected readonly strategy = computed(
    () => this.strategies().find(({ id }) => id === this.strategi()) ?? this.strategies()[0] ?? null,
  );
  protected readonly calendar = computed(() => {
    const strategy = this.strategy();
    return strategy && revisionCalendar(strategy, this.today);
  });
  protected readonly lead = computed(() => {
    const [strategy, calendar] = [this.strategy(), this.calendar()];
    return strategy && calendar ? calendarLead(strategy, calendar) : '';
  });
  protected readonly adding = linkedSignal(() => this.ny() === 'dag');
  protected readonly editing = signal<StrategyDate | null>(null);
  protected readonly error = signal<unknown>(null);
  protected readonly mayEdit = () => this.session.can('strategy:edit');

  protected finish() {
    this.adding.set(false);
    this.editing.set(null);
    this.facts.reload();
  }

  protected remove(date: StrategyDate) {
    this.client.remove(date).subscribe({
      next: () => {
        this.undo.offer($localize`:@@calendar.removed:Dagen togs bort ur kalendern.`, () =>
          this.client.restore(date).subscribe(() => this.facts.reload()),
        );
        this.facts.reload();
      },
      error: (error: unknown) => this.error.set(error),
    });
  }

  /** What lies ahead, for a calendar of one's own. */
  protected save() {
    const [strategy, calendar] = [this.strategy(), this.calendar()];
    if (!strategy || !calendar) return;
    const events = calendar.entries
      .filter(({ on }) => on >= this.today)
      .map((entry) => ({
        uid: `${entry.key.replace(/\W+/g, '-')}@${strategy.id}`,
        on: entry.on,
        summary: entryName(entry),
        description: entry.study ? inTimeWords(entry.study) : (entry.date?.note ?? ''),
      }));
    this.download.text(`${strategy.name}.ics`, toICalendar(strategy.name, events, new Date()), 'text/calendar');
  }
}
