import { Component, computed, inject, input, output, signal } from '@angular/core';
import { type Fix, fixTiming, type ReviewDetail } from '@rt/evaluability/domain';
import { SessionStore } from '@rt/identity/ui';
import { formatDate } from '@rt/shared/domain';
import { injectLanguage, ProblemMessage, Undo } from '@rt/shared/ui';
import { ReviewClient } from '../review-client';
import { FixForm } from './fix-form';

/** What has to be mended, by whom and by when; whoever owns a fix says when it is done. */
@Component({
  selector: 'rt-fix-list',
  imports: [FixForm, ProblemMessage],
  templateUrl: './fix-list.html',
  styleUrl: './fix-list.css',
})
export class FixList {
  readonly review = input.required<ReviewDetail>();
  readonly editable = input(false);
  readonly changed = output<void>();

  private readonly client = inject(ReviewClient);
  private readonly session = inject(SessionStore);
  private readonly undo = inject(Undo);
  private readonly language = injectLanguage();
  private readonly today = formatDate(new Date());
  protected readonly adding = signal(false);
  /** The fix that is being changed. */
  protected readonly changing = signal<string | null>(null);
  protected readonly error = signal<unknown>(null);
  protected readonly fixes = computed(() =>
    this.review().fixList.map((fix) => ({
      fix,
      late: fixTiming(fix, this.today) === 'overdue',
      mine: this.editable() || fix.ownerId === this.session.session()?.account.id,
      question: this.review().questions.find(({ key }) => key === fix.questionKey)?.text[this.language] ?? null,
    })),
  );

  protected setDone(fix: Fix, done: boolean) {
    this.client.setDone(fix, done).subscribe({ next: () => this.settle(), error: (error) => this.error.set(error) });
  }

  protected change({ id }: Fix) {
    this.adding.set(false);
    this.changing.set(id);
  }

  protected remove(fix: Fix) {
    const { text, questionKey, ownerId, dueOn } = fix;
    this.client.removeFix(fix).subscribe({
      next: () => {
        this.settle();
        this.undo.offer($localize`:@@fix-list.removed:Åtgärden togs bort.`, () =>
          this.client.addFix(this.review().id, { text, questionKey, ownerId, dueOn }).subscribe(() => this.settle()),
        );
      },
      error: (error: unknown) => this.error.set(error),
    });
  }

  protected settle() {
    this.error.set(null);
    this.adding.set(false);
    this.changing.set(null);
    this.changed.emit();
  }
}
