import { Component, computed, ElementRef, inject, Injector, input, linkedSignal, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type GoalLink,
  isShare,
  type LinkInContext,
  MECHANISM_LENGTH,
  MECHANISM_PROMPT,
  NOT_A_SHARE,
} from '@rt/portfolio/domain';
import { formatNumber, parseNumber } from '@rt/shared/domain';
import { conflictIn, Control, Drafts, Field, injectLanguage, ProblemMessage, Undo } from '@rt/shared/ui';
import type { Observable } from 'rxjs';
import { LinkClient } from '../link-client';
import { goalName } from '../portfolio-words';

interface Answer {
  mechanism: string;
  share: string;
}

/** A link that was declined, why, and the two answers: propose it again otherwise, or leave it declined. */
@Component({
  selector: 'rt-declined-ask',
  imports: [Control, Field, ProblemMessage, RouterLink],
  templateUrl: './declined-ask.html',
  styleUrl: './declined-ask.css',
})
export class DeclinedAsk {
  readonly link = input.required<LinkInContext>();
  /** The link as it is after the answer; also where somebody else was first. */
  readonly answered = output<GoalLink>();

  private readonly client = inject(LinkClient);
  private readonly undo = inject(Undo);
  private readonly keeping = inject(Drafts);
  private readonly injector = inject(Injector);
  private readonly language = injectLanguage();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly goal = computed(() => goalName(this.link().goal));
  protected readonly as = computed<Answer>(() => ({
    mechanism: this.link().mechanism,
    share: formatNumber(this.link().share, 'sv'),
  }));
  protected readonly answer = linkedSignal<Answer>(() => this.as());
  protected readonly writing = signal(false);
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly prompt = MECHANISM_PROMPT[this.language];
  private readonly share = computed(() => parseNumber(this.answer().share));
  protected readonly shareIssue = computed(() => {
    const share = this.share();
    return share !== null && isShare(share) ? null : NOT_A_SHARE[this.language];
  });
  protected readonly mechanismIssue = computed(() => {
    const { mechanism } = this.answer();
    if (mechanism.trim().length < MECHANISM_LENGTH.min) return TOO_SHORT;
    const same = mechanism.trim() === this.link().mechanism && this.share() === this.link().share;
    return same ? NOTHING_CHANGED : null;
  });

  protected write() {
    this.writing.set(true);
    this.keeping.keep(
      `intervention/${this.link().interventionId}/declined/${this.link().id}`,
      this.answer,
      this.as,
      this.injector,
    );
    setTimeout(() => this.host.querySelector('textarea')?.focus());
  }

  protected set(part: keyof Answer, event: Event) {
    const { value } = event.target as HTMLInputElement | HTMLTextAreaElement;
    this.answer.update((answer) => ({ ...answer, [part]: value }));
  }

  protected cancel() {
    this.answer.set(this.as());
    this.tried.set(false);
    this.writing.set(false);
    setTimeout(() => this.host.querySelector('button')?.focus());
  }

  protected propose(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    const share = this.share();
    if (this.shareIssue() || this.mechanismIssue() || share === null) return;
    this.send(this.client.change(this.link(), { mechanism: this.answer().mechanism.trim(), share }));
  }

  protected accept() {
    this.send(this.client.accept(this.link()), (link) =>
      this.undo.offer(ACCEPTED, () => this.client.ask(link).subscribe((back) => this.answered.emit(back))),
    );
  }

  private send(request: Observable<GoalLink>, done?: (link: GoalLink) => void) {
    if (this.busy()) return;
    this.busy.set(true);
    request.subscribe({
      next: (link) => {
        this.busy.set(false);
        this.error.set(null);
        this.writing.set(false);
        done?.(link);
        this.answered.emit(link);
      },
      error: (error: unknown) => {
        const mine = this.answer();
        this.busy.set(false);
        this.error.set(error);
        const newer = conflictIn<GoalLink>(error);
        if (newer) this.answered.emit(newer.current);
        this.answer.set(mine);
      },
    });
  }
}

const ACCEPTED = $localize`:@@declined-ask.accepted:Kopplingen får vara avböjd. Andelen är ofördelad.`;
const TOO_SHORT = $localize`:@@mechanism.too-short:Skriv hur insatsen leder till målet, minst ${MECHANISM_LENGTH.min}:count: tecken.`;
const NOTHING_CHANGED = $localize`:@@declined-ask.nothing-changed:Ändra hur insatsen leder till målet, eller andelen, så att förslaget svarar på skälet.`;
