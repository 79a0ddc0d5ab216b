import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type InterventionReport, reportState, RETURN_REASON_LENGTH, type WaitingReport } from '@rt/portfolio/domain';
import { formatDate } from '@rt/shared/domain';
import { conflictIn, Control, Field, NumberPipe, ProblemMessage, Undo } from '@rt/shared/ui';
import type { Observable } from 'rxjs';
import { ReportClient } from './report-client';
import { ReportStateMark } from './report-state-mark';

let count = 0;

/** One submitted report with what is needed to judge it, and the answer: approve, or send back with a reason. */
@Component({
  selector: 'rt-report-review',
  imports: [Control, Field, NumberPipe, ProblemMessage, ReportStateMark, RouterLink],
  templateUrl: './report-review.html',
  styleUrl: './report-review.css',
})
export class ReportReview {
  readonly report = input.required<WaitingReport>();
  /** The report as it is after an answer, or after the answer was taken back. */
  readonly answer = input<InterventionReport | null>(null);
  readonly mayDecide = input(false);
  readonly decided = output<InterventionReport>();

  private readonly client = inject(ReportClient);
  private readonly undo = inject(Undo);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly headingId = `rt-report-review-${++count}`;
  protected readonly returning = signal(false);
  protected readonly reason = signal('');
  protected readonly tried = signal(false);
  protected readonly error = signal<unknown>(null);
  private readonly busy = signal(false);
  protected readonly state = computed(() => {
    const answer = this.answer();
    return answer ? reportState(answer) : 'submitted';
  });
  protected readonly by = computed(() => {
    const { at, by } = this.report().submission;
    return [by, formatDate(new Date(at))].filter(Boolean).join(', ');
  });
  protected readonly reasonError = computed(() =>
    this.reason().trim().length < RETURN_REASON_LENGTH.min ? REASON_NEEDED : null,
  );
  private readonly place = computed(() => {
    const { intervention, period, version } = this.report();
    return { interventionId: intervention.id, periodId: period.id, version: this.answer()?.version ?? version };
  });

  protected sameAs(names: string[]): string {
    return $localize`:@@report-review.same-as:Samma värde som ${names.join(', ')}:names:, under samma mål. Kontrollera att ingen räknas två gånger.`;
  }

  protected approve() {
    this.send(this.client.decide(this.place(), { decision: 'approved' }), APPROVED);
  }

  protected askReason() {
    this.returning.set(true);
    setTimeout(() => this.host.querySelector('textarea')?.focus());
  }

  protected sendBack(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    const decision = { decision: 'returned' as const, reason: this.reason().trim() };
    if (!this.reasonError()) this.send(this.client.decide(this.place(), decision), RETURNED);
  }

  protected cancel() {
    this.returning.set(false);
    setTimeout(() => this.host.querySelector('button')?.focus());
  }

  protected write(event: Event) {
    this.reason.set((event.target as HTMLTextAreaElement).value);
  }

  protected reopen() {
    this.send(this.client.reopen(this.place()), null);
  }

  private send(asked: Observable<InterventionReport>, done: string | null) {
    if (this.busy()) return;
    this.busy.set(true);
    asked.subscribe({
      next: (report) => {
        this.busy.set(false);
        this.error.set(null);
        this.returning.set(false);
        this.decided.emit(report);
        if (done) this.undo.offer(done, () => this.reopen());
      },
      error: (error: unknown) => {
        this.busy.set(false);
        this.error.set(error);
        const newer = conflictIn<InterventionReport>(error);
        if (newer) this.decided.emit(newer.current);
      },
    });
  }
}

const APPROVED = $localize`:@@report-review.approved:Rapporten är godkänd och räknas med i målens summor.`;
const RETURNED = $localize`:@@report-review.returned:Rapporten är återsänd. Projektledaren ser ditt skäl.`;
const REASON_NEEDED = $localize`:@@report-review.reason-needed:Skriv varför, så att projektledaren vet vad som behöver rättas.`;
