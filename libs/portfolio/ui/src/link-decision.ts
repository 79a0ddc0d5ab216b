import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { DECLINE_REASON_LENGTH, type GoalLink } from '@rt/portfolio/domain';
import { conflictIn, Control, Field, ProblemMessage, Undo } from '@rt/shared/ui';
import type { Observable } from 'rxjs';
import { LinkClient } from './link-client';

let count = 0;

/** Where the strategy owner answers a link: confirms it, or declines it with a reason. Both can be taken back. */
@Component({
  selector: 'rt-link-decision',
  imports: [Control, Field, ProblemMessage],
  templateUrl: './link-decision.html',
  styles: `
    :host {
      display: block;
    }
    form {
      display: grid;
      gap: 12px;
      margin-block-start: 8px;
    }
    form p {
      margin: 0;
    }
  `,
})
export class LinkDecision {
  readonly link = input.required<GoalLink>();
  /** What the link is between, for those who hear the buttons without seeing where they stand. */
  readonly about = input.required<string>();
  /** The link as it is after a decision or after it was taken back; also where somebody else was first. */
  readonly decided = output<GoalLink>();

  private readonly client = inject(LinkClient);
  private readonly undo = inject(Undo);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly aboutId = `rt-link-decision-${++count}`;
  protected readonly declining = signal(false);
  protected readonly reason = signal('');
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly reasonError = computed(() =>
    this.reason().trim().length < DECLINE_REASON_LENGTH.min ? REASON_NEEDED : null,
  );

  confirm(): void {
    this.send(this.client.confirm(this.link()), CONFIRMED);
  }

  /** Opens the place for the reason, and goes there. */
  askReason(): void {
    this.declining.set(true);
    setTimeout(() => this.host.querySelector('textarea')?.focus());
  }

  protected decline(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    if (!this.reasonError()) this.send(this.client.decline(this.link(), this.reason().trim()), DECLINED);
  }

  protected reopen() {
    this.send(this.client.reopen(this.link()), null);
  }

  protected cancel() {
    this.declining.set(false);
    setTimeout(() => this.host.querySelector('button')?.focus());
  }

  protected write(event: Event) {
    this.reason.set((event.target as HTMLTextAreaElement).value);
  }

  private send(answer: Observable<GoalLink>, done: string | null) {
    if (this.busy()) return;
    this.busy.set(true);
    answer.subscribe({
      next: (link) => {
        this.busy.set(false);
        this.error.set(null);
        this.declining.set(false);
        if (done) this.undo.offer(done, () => this.client.reopen(link).subscribe((back) => this.decided.emit(back)));
        this.decided.emit(link);
      },
      error: (error: unknown) => {
        this.busy.set(false);
        this.error.set(error);
        const newer = conflictIn<GoalLink>(error);
        if (newer) this.decided.emit(newer.current);
      },
    });
  }
}

const CONFIRMED = $localize`:@@link-decision.confirmed:Kopplingen är bekräftad.`;
const DECLINED = $localize`:@@link-decision.declined:Kopplingen är avböjd. Projektledaren ser ditt skäl.`;
const REASON_NEEDED = $localize`:@@link-decision.reason-needed:Skriv varför, så att projektledaren vet vad som behöver ändras.`;
