import { Component, computed, input, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type GoalLink, type LinkInContext, mechanismHint, MECHANISM_PROMPT } from '@rt/portfolio/domain';
import { formatDate } from '@rt/shared/domain';
import { injectLanguage, isTextField, KronorPipe, PercentPipe } from '@rt/shared/ui';
import { LinkDecision } from './link-decision';
import { LinkState } from './link-state';
import { DIRECTNESS_NAMES, goalName } from './portfolio-words';

/** One proposed link with what is needed to judge it: which goal, how, how much. Keys work while it has the focus. */
@Component({
  selector: 'rt-proposed-link',
  imports: [KronorPipe, LinkDecision, LinkState, PercentPipe, RouterLink],
  templateUrl: './proposed-link.html',
  styleUrl: './proposed-link.css',
})
export class ProposedLink {
  readonly link = input.required<LinkInContext>();
  readonly mayDecide = input(false);
  readonly decided = output<GoalLink>();
  readonly moved = output<{ from: Element; step: 1 | -1 }>();

  private readonly decision = viewChild(LinkDecision);
  private readonly language = injectLanguage();

  protected readonly goal = computed(() => goalName(this.link().goal));
  protected readonly about = computed(() => `${this.link().intervention.name} → ${this.goal()}`);
  protected readonly proposed = computed(() =>
    [this.link().proposal.by, formatDate(new Date(this.link().proposal.at))].filter(Boolean).join(', '),
  );
  protected readonly way = computed(() => DIRECTNESS_NAMES[this.link().directness]);
  protected readonly prompt = MECHANISM_PROMPT[this.language];
  protected readonly hint = computed(
    () => mechanismHint(this.link().mechanism, this.link().goal.wording)?.message[this.language] ?? null,
  );

  protected press(event: KeyboardEvent) {
    const article = event.currentTarget as HTMLElement;
    if (event.ctrlKey || event.altKey || event.metaKey || isTextField(event.target)) return;
    if (event.key === 'ArrowDown') this.moved.emit({ from: article, step: 1 });
    else if (event.key === 'ArrowUp') this.moved.emit({ from: article, step: -1 });
    else if (event.key.toLowerCase() === 'b') this.decision()?.confirm();
    else if (event.key.toLowerCase() === 'a') this.decision()?.askReason();
    else return;
    event.preventDefault();
  }
}
