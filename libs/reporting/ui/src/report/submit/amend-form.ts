import { Component, computed, ElementRef, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { type AnnualReport, plainText, REASON_LENGTH } from '@rt/reporting/domain';
import { Control, Field, ProblemMessage, WordDiff } from '@rt/shared/ui';
import { RichTextEditor } from '../editor/rich-text-editor';
import { ReportClient } from '../report-client';
import type { PictureStore } from '../text/picture-store';
import type { ReportPart } from '../write/report-parts';

/** A correction of a submitted answer, with why; what stood stays to be seen. */
@Component({
  selector: 'rt-amend-form',
  imports: [Control, Field, ProblemMessage, RichTextEditor, WordDiff],
  templateUrl: './amend-form.html',
  styles: `
    .difference {
      max-inline-size: 66ch;
      font-family: var(--rt-serif);
    }
    h4 {
      margin-block-end: 4px;
    }
  `,
})
export class AmendForm {
  readonly report = input.required<AnnualReport>();
  readonly part = input.required<ReportPart>();
  readonly pictures = input.required<PictureStore>();
  readonly amended = output<AnnualReport>();
  readonly closed = output<void>();

  private readonly client = inject(ReportClient);
  private readonly why = viewChild.required<ElementRef<HTMLTextAreaElement>>('why');
  protected readonly begun = computed(() => this.part().answer.body);
  protected readonly body = linkedSignal(() => this.begun());
  protected readonly before = computed(() => this.part().answer.text);
  protected readonly after = computed(() => plainText(this.body()));
  protected readonly length = REASON_LENGTH;
  protected readonly reason = signal('');
  protected readonly tried = signal(false);
  protected readonly sending = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly wrong = computed(() =>
    this.reason().trim().length < REASON_LENGTH.min
      ? $localize`:@@amend-form.short:Skriv varför med minst ${REASON_LENGTH.min}:count: tecken.`
      : null,
  );

  protected write() {
    this.reason.set(this.why().nativeElement.value);
  }

  protected save(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    if (this.wrong() || this.sending()) return;
    this.sending.set(true);
    this.error.set(null);
    const input = { part: this.part().key, body: this.body(), reason: this.reason().trim() };
    this.client.amend(this.report().year, input).subscribe({
      next: (report) => {
        this.amended.emit(report);
        this.closed.emit();
      },
      error: (error: unknown) => {
        this.sending.set(false);
        this.error.set(error);
      },
    });
  }
}
