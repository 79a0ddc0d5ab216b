import { Component, computed, inject, input, output } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type ReportFigure, writeFigure } from '@rt/reporting/domain';
import { injectLanguage } from '@rt/shared/ui';

/** What a figure in the text is, where it comes from, and what has become of it since it was written. */
@Component({
  selector: 'rt-figure-note',
  imports: [RouterLink],
  templateUrl: './figure-note.html',
  styleUrl: './figure-note.css',
  host: { '(mouseleave)': 'closed.emit()', '(keydown.escape)': 'closed.emit()' },
})
export class FigureNote {
  /** Null where the year has no such figure any more. */
  readonly figure = input.required<ReportFigure | null>();
  readonly seen = input.required<string>();
  readonly settled = output<'take' | 'keep'>();
  readonly closed = output<void>();

  private readonly router = inject(Router);
  protected readonly language = injectLanguage();
  protected readonly now = computed(() => {
    const figure = this.figure();
    return figure ? writeFigure(figure, this.language) : null;
  });
  protected readonly changed = computed(() => this.now() !== this.seen());
  protected readonly rows = computed(() => this.router.parseUrl(this.figure()?.source.path ?? '/'));
}
