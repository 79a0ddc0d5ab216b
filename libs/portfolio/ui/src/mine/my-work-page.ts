import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, linkedSignal, signal, type Type } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import type { GoalLink, LinkInContext } from '@rt/portfolio/domain';
import { formatDate } from '@rt/shared/domain';
import { Empty, MY_WORK_MORE, MyWorkCount, NumberPipe, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { asksOf } from './asks';
import { DeclinedAsk } from './declined-ask';
import { IncompleteList } from './incomplete-list';
import { KeptDrafts } from './kept-drafts';
import { MyWorkClient } from './my-work-client';
import { ReportAsk } from './report-ask';
import { WaitingProposals } from './waiting-proposals';

/** *Mitt*: what is asked of me about interventions, by when, and what is missing. */
@Component({
  selector: 'rt-my-work-page',
  imports: [
    DeclinedAsk,
    Empty,
    IncompleteList,
    KeptDrafts,
    NgComponentOutlet,
    NumberPipe,
    ProblemMessage,
    ReportAsk,
    RouterLink,
    Skeleton,
    WaitingProposals,
  ],
  templateUrl: './my-work-page.html',
  styleUrl: './my-work-page.css',
})
export class MyWorkPage {
  private readonly session = inject(SessionStore);
  protected readonly found = inject(MyWorkClient).read();
  protected readonly work = computed(() => (this.found.hasValue() ? this.found.value() : null));

  /** What was answered stays where it stood, so that nothing jumps and the answer can be seen. */
  protected readonly declined = linkedSignal<LinkInContext[]>(() => this.work()?.declined ?? []);
  protected readonly asks = computed(() =>
    asksOf({ declined: this.work()?.declined ?? [], reports: this.work()?.reports ?? [] }),
  );
  protected readonly left = computed(() => {
    const answered = this.declined().filter(({ state, decision }) => state !== 'declined' || decision?.acceptedAt);
    return this.asks().length - answered.length;
  });
  protected readonly queues = computed(() => {
    const { links, reports } = this.work()?.queues ?? { links: null, reports: null };
    return [
      { path: '/insatser/forslag', kind: 'links', ...links },
      { path: '/insatser/granska', kind: 'reports', ...reports },
    ].flatMap(({ waiting, oldest, ...rest }) =>
      waiting && oldest ? [{ ...rest, waiting, since: dayOf(oldest) }] : [],
    );
  });
  protected readonly elsewhere = inject(MyWorkCount).total;
  protected readonly nothing = computed(() => {
    const work = this.work();
    return work && !this.elsewhere() && !this.asks().length && !this.queues().length && !work.incomplete.length;
  });
  protected readonly mayRegister = computed(
    () => this.session.can('intervention:edit-own') || this.session.can('intervention:edit-all'),
  );

  protected readonly more = signal<readonly Type<unknown>[]>([]);
  protected readonly done = $localize`:@@my-work.nothing:Inget väntar på dig`;
  protected readonly leadsNone = $localize`:@@my-work.leads-none:Du leder ingen insats än`;
  /** The link as it is now, also after it was answered here. */
  protected readonly asNow = (link: LinkInContext) => this.declined().find(({ id }) => id === link.id) ?? link;

  constructor() {
    const loadMore = inject(MY_WORK_MORE, { optional: true });
    void loadMore?.().then((more) => this.more.set(more));
  }

  protected answered(answered: GoalLink) {
    this.declined.update((links) => links.map((link) => (link.id === answered.id ? { ...link, ...answered } : link)));
  }
}

const dayOf = (moment: string) => formatDate(new Date(moment));
