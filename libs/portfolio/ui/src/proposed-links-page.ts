import { Component, computed, inject, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import type { GoalLink, LinkInContext } from '@rt/portfolio/domain';
import { Empty, NumberPipe, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { LinkClient } from './link-client';
import { ProposedLink } from './proposed-link';
import { WaitingHint } from './reports/waiting-hint';

/** The strategy owner's inbox: proposed links, oldest first, to read and answer one by one. */
@Component({
  selector: 'rt-proposed-links-page',
  imports: [Empty, NumberPipe, ProblemMessage, ProposedLink, RouterLink, Skeleton, WaitingHint],
  templateUrl: './proposed-links-page.html',
  styles: `
    .keys {
      max-width: none;
    }
    ol,
    li {
      max-width: 960px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class ProposedLinksPage {
  protected readonly mayDecide = computed(() => this.session.can('link:decide'));
  private readonly session = inject(SessionStore);
  protected readonly page = inject(LinkClient).inState(() => ({ state: 'proposed', limit: 100 }));

  /** What was answered stays where it stood, so that nothing jumps and the answer can be seen. */
  protected readonly links = linkedSignal<LinkInContext[]>(() => (this.page.hasValue() ? this.page.value().items : []));
  protected readonly left = computed(() => {
    if (!this.page.hasValue()) return 0;
    const answered = this.links().filter(({ state }) => state !== 'proposed').length;
    return this.page.value().total - answered;
  });
  /** More wait than were read, and those that were read are answered. */
  protected readonly moreWait = computed(
    () => this.left() > 0 && this.links().every(({ state }) => state !== 'proposed'),
  );

  protected decided(decided: GoalLink) {
    this.links.update((links) => links.map((link) => (link.id === decided.id ? { ...link, ...decided } : link)));
  }

  /** From one to the next with the arrows. */
  protected move(from: Element, step: 1 | -1) {
    const all = [...(from.closest('ol')?.querySelectorAll<HTMLElement>('article') ?? [])];
    all[all.findIndex((article) => article === from) + step]?.focus();
  }
}
