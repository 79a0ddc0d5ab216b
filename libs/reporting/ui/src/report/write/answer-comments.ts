import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { COMMENT_LENGTH, type ReportComment } from '@rt/reporting/domain';
import { formatMoment } from '@rt/shared/domain';
import { Control, Field, ProblemMessage, Undo } from '@rt/shared/ui';
import type { Observable } from 'rxjs';
import { ReportClient } from '../report-client';

/** What is said of an answer beside it; never part of what is submitted. */
@Component({
  selector: 'rt-answer-comments',
  imports: [Control, Field, ProblemMessage],
  templateUrl: './answer-comments.html',
  styleUrl: './answer-comments.css',
})
export class AnswerComments {
  readonly year = input.required<number>();
  readonly part = input.required<string>();
  readonly comments = input.required<readonly ReportComment[]>();
  readonly mayComment = input(false);
  readonly changed = output<void>();

  private readonly client = inject(ReportClient);
  private readonly injector = inject(Injector);
  private readonly undo = inject(Undo);
  private readonly field = viewChild<ElementRef<HTMLTextAreaElement>>('field');
  protected readonly length = COMMENT_LENGTH;
  protected readonly error = signal<unknown>(null);
  protected readonly writing = signal(false);
  protected readonly showsResolved = signal(false);
  protected readonly resolved = computed(() => this.comments().filter(({ resolved }) => resolved));
  protected readonly shown = computed(() =>
    this.comments()
      .filter(({ resolved }) => !resolved || this.showsResolved())
      .map((comment) => ({ ...comment, moment: formatMoment(new Date(comment.at), new Date()) })),
  );

  protected begin() {
    this.writing.set(true);
    afterNextRender(() => this.field()?.nativeElement.focus(), { injector: this.injector });
  }

  protected send(event: Event) {
    event.preventDefault();
    const field = this.field()?.nativeElement;
    const text = field?.value.trim();
    if (!field || !text) return field?.focus();
    this.does(this.client.comment(this.year(), { part: this.part(), text }), () => this.writing.set(false));
  }

  protected readonly gone = $localize`:@@answer-comments.gone:Borttagen person`;
  protected resolve = ({ id }: ReportComment) => this.does(this.client.resolve(this.year(), id));
  protected reopen = ({ id }: ReportComment) => this.does(this.client.reopen(this.year(), id));
  protected remove = ({ id, text }: ReportComment) =>
    this.does(this.client.removeComment(this.year(), id), () =>
      this.undo.offer($localize`:@@answer-comments.removed:Kommentaren är borttagen.`, () =>
        this.does(this.client.comment(this.year(), { part: this.part(), text })),
      ),
    );

  private does(request: Observable<unknown>, then?: () => void) {
    this.error.set(null);
    request.subscribe({
      next: () => {
        then?.();
        this.changed.emit();
      },
      error: (error: unknown) => this.error.set(error),
    });
  }
}
