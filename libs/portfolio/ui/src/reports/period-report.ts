import { Component, computed, effect, ElementRef, inject, Injector, input, output, untracked } from '@angular/core';
import {
  dayInSweden,
  type InterventionReport,
  OUTCOME_NEEDED,
  type PromisedIndicator,
  type ReportingPeriod,
} from '@rt/portfolio/domain';
import { isPastedTable, parsePastedTable } from '@rt/shared/domain';
import { Conflict, Drafts, injectLanguage, ProblemMessage, Saved } from '@rt/shared/ui';
import { ReportEditor } from './report-editor';
import { cellKey, FIELD_WORDS, type ReportField, withPasted } from './report-form';
import { ReportStateMark } from './report-state-mark';
import { REPORTED_KIND_NAMES } from './report-words';

/** The report of one period: written in place while it is open, read when it is not. */
@Component({
  selector: 'rt-period-report',
  imports: [Conflict, ProblemMessage, ReportStateMark, Saved],
  providers: [ReportEditor],
  templateUrl: './period-report.html',
  styleUrl: './period-report.css',
})
export class PeriodReport {
  readonly interventionId = input.required<string>();
  readonly period = input.required<ReportingPeriod>();
  readonly indicators = input.required<readonly PromisedIndicator[]>();
  readonly report = input.required<InterventionReport | null>();
  readonly mayEdit = input(false);
  /** Its name and state stand above it already. */
  readonly headless = input(false);
  /** The report has gone a step further. */
  readonly stepped = output<void>();

  private readonly keeping = inject(Drafts);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly language = injectLanguage();
  protected readonly editor = inject(ReportEditor);
  protected readonly words = FIELD_WORDS;
  protected readonly kinds = REPORTED_KIND_NAMES;
  protected readonly key = cellKey;
  protected readonly figures = ['expected', 'actual'] as const;
  protected readonly outcomeNeeded = OUTCOME_NEEDED[this.language];
  protected readonly closed = computed(() => this.editor.whyClosed(dayInSweden(new Date())));
  protected readonly writable = computed(() => this.mayEdit() && this.closed() === null);
  protected readonly returned = computed(() => {
    const { decision } = this.editor.stored() ?? {};
    return decision?.decision === 'returned' ? decision : null;
  });
  private kept = false;

  constructor() {
    effect(() => {
      const [id, period, indicators, report] = [this.interventionId(), this.period(), this.indicators(), this.report()];
      untracked(() => {
        this.editor.open(id, period, indicators, report);
        if (this.kept || !this.writable()) return;
        this.kept = true;
        const { form, storedForm } = this.editor;
        this.keeping.keep(`intervention/${id}/report/${period.id}`, form, storedForm, this.injector);
      });
    });
  }

  protected write(indicatorId: string, field: ReportField, event: Event) {
    const { value } = event.target as HTMLInputElement;
    this.editor.form.update((form) => ({ ...form, [cellKey(indicatorId, field)]: value }));
  }

  /** A range fills the table from the cell it is pasted in; a single cell is pasted as usual. */
  protected paste(indicatorId: string, field: ReportField, event: ClipboardEvent) {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!isPastedTable(text)) return;
    event.preventDefault();
    const cells = parsePastedTable(text);
    this.editor.form.update((form) => withPasted(form, this.indicators(), { indicatorId, field }, cells));
    void this.editor.save();
  }

  protected async submit() {
    if (await this.editor.submit()) this.stepped.emit();
    else setTimeout(() => this.host.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  }

  protected async withdraw() {
    await this.editor.withdraw();
    this.stepped.emit();
  }
}
