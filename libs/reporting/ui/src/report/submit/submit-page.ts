import { Component, computed, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { DECISION_LENGTH, REASON_LENGTH } from '@rt/reporting/domain';
import { Control, Drafts, Field, injectLanguage, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { ReportClient } from '../report-client';
import { partsOf, type ReportPart } from '../write/report-parts';
import { MissingInputs } from './missing-inputs';

/** Before a report is sealed: what is blank, unsettled, changed or missing, and the decision it is submitted on. */
@Component({
  selector: 'rt-submit-page',
  imports: [Control, Field, MissingInputs, ProblemMessage, RouterLink, Skeleton],
  templateUrl: './submit-page.html',
  styleUrl: './submit-page.css',
})
export class SubmitPage {
  /** From the address. */
  readonly year = input.required<string>();

  private readonly client = inject(ReportClient);
  private readonly router = inject(Router);
  private readonly drafts = inject(Drafts);
  private readonly language = injectLanguage();
  private readonly decisionField = viewChild<ElementRef<HTMLInputElement>>('decisionField');
  private readonly reasonField = viewChild<ElementRef<HTMLTextAreaElement>>('reasonField');
  protected readonly found = this.client.ofYear(this.year);
  protected readonly comments = this.client.comments(this.year);
  protected readonly report = computed(() => (this.found.hasValue() ? this.found.value() : null));
  private readonly parts = computed(() => {
    const report = this.report();
    return report ? partsOf(report, this.comments.hasValue() ? this.comments.value() : [], [], this.language) : [];
  });
  protected readonly blanks = computed(() => this.parts().filter(({ blank }) => blank));
  /** What is worth a look before, each kind with the parts it concerns; kinds without any are left out. */
  protected readonly lists = computed(() =>
    [
      { key: 'blanks', heading: HEADINGS.blanks, parts: this.blanks() },
      {
        key: 'unticked',
        heading: HEADINGS.unticked,
        parts: this.parts().filter(({ blank, answer }) => !blank && !answer.done),
      },
      { key: 'comments', heading: HEADINGS.comments, parts: this.parts().filter(({ openComments }) => openComments) },
      { key: 'changed', heading: HEADINGS.changed, parts: this.parts().filter(({ changed }) => changed.length) },
    ].filter(({ parts }) => parts.length),
  );
  /** Written on this device and not saved. */
  protected readonly unsaved = computed(() => this.drafts.under(`report/${this.year()}/`).length);
  protected readonly decision = signal('');
  protected readonly reason = signal('');
  protected readonly tried = signal(false);
  protected readonly sending = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly lengths = { decision: DECISION_LENGTH, reason: REASON_LENGTH };
  protected readonly wrongDecision = computed(() =>
    this.decision().trim().length < DECISION_LENGTH.min
      ? $localize`:@@submit.no-decision:Skriv vem som beslutade, när och paragraf.`
      : null,
  );
  protected readonly wrongReason = computed(() =>
    this.blanks().length && this.reason().trim().length < REASON_LENGTH.min
      ? $localize`:@@submit.no-reason:Skriv varför frågorna lämnas tomma, minst ${REASON_LENGTH.min}:count: tecken.`
      : null,
  );
  protected readonly nameOf = ({ code, number, title, question }: ReportPart) =>
    number ? `${code}:${number} ${question ?? title}` : `${code} ${title}`;

  protected write() {
    this.decision.set(this.decisionField()?.nativeElement.value ?? '');
    this.reason.set(this.reasonField()?.nativeElement.value ?? '');
  }

  protected submit(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    if (this.wrongDecision()) return this.decisionField()?.nativeElement.focus();
    if (this.wrongReason()) return this.reasonField()?.nativeElement.focus();
    if (this.sending()) return;
    this.sending.set(true);
    this.error.set(null);
    const blanksReason = this.blanks().length ? this.reason().trim() : null;
    this.client.submit(Number(this.year()), { decision: this.decision().trim(), blanksReason }).subscribe({
      next: () => void this.router.navigate(['/aterrapportering', this.year()]),
      error: (error: unknown) => {
        this.sending.set(false);
        this.error.set(error);
      },
    });
  }
}

const HEADINGS = {
  blanks: $localize`:@@submit.blanks:Obesvarade frågor`,
  unticked: $localize`:@@submit.unticked:Svar som inte är avprickade`,
  comments: $localize`:@@submit.comments:Kommentarer som inte är lösta`,
  changed: $localize`:@@submit.changed:Siffror som har ändrats sedan de skrevs`,
};
