import { TrailFold } from '@rt/audit/ui';
import { Component, computed, input, model, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DIRECTNESS, type Directness, type GoalLink, MECHANISM_PROMPT, mechanismHint } from '@rt/portfolio/domain';
import { formatNumber } from '@rt/shared/domain';
import { LINK_LABELS } from './audit-labels';
import { Control, Field, injectLanguage, KronorPipe, PercentPipe } from '@rt/shared/ui';
import { draftIssues, draftOf, type LinkDraft, losesDecision, sameAsStored, shareOf, stateOf } from './link-draft';
import { LinkDecision } from './link-decision';
import { LinkState } from './link-state';
import { DIRECTNESS_NAMES, goalName } from './portfolio-words';

/** One goal the intervention is meant to reach: how much of it, by which way, and how. */
@Component({
  selector: 'rt-link-row',
  imports: [Control, Field, KronorPipe, LinkDecision, LinkState, PercentPipe, RouterLink, TrailFold],
  templateUrl: './link-row.html',
  styleUrl: './link-row.css',
})
export class LinkRow {
  readonly draft = model.required<LinkDraft>();
  /** Kronor in the whole intervention. */
  readonly amount = input.required<number>();
  /** Percent the share can be drawn out to: its own and what no link takes. */
  readonly room = input(100);
  readonly showErrors = input(false);
  readonly readonly = input(false);
  /** Whether the person may answer the link as it is stored. */
  readonly mayDecide = input(false);
  /** Whether the row has a button of its own to take it away. */
  readonly removable = input(true);
  readonly removed = output<void>();
  readonly decided = output<GoalLink>();

  private readonly language = injectLanguage();

  protected readonly name = computed(() => goalName(this.draft().goal));
  protected readonly issues = computed(() => draftIssues(this.draft(), this.language));
  protected readonly kronor = computed(() => (this.amount() * shareOf(this.draft())) / 100);
  protected readonly slid = computed(() => Math.round(shareOf(this.draft())));
  protected readonly sliderLabel = computed(() => $localize`:@@link-row.slider:Dra andelen: ${this.name()}:goal:`);
  protected readonly state = computed(() => stateOf(this.draft()));
  protected readonly losesDecision = computed(() => losesDecision(this.draft()));
  protected readonly decision = computed(() => (this.losesDecision() ? null : (this.draft().stored?.decision ?? null)));
  protected readonly hint = computed(
    () => mechanismHint(this.draft().mechanism, this.draft().goal.wording)?.message[this.language] ?? '',
  );
  /** Only what is stored can be answered, not what is being written. */
  protected readonly answerable = computed(() => {
    const { stored } = this.draft();
    return this.mayDecide() && stored && sameAsStored(this.draft()) ? stored : null;
  });
  protected readonly prompt = MECHANISM_PROMPT[this.language];
  protected readonly labels = LINK_LABELS;
  protected readonly ways = DIRECTNESS.map((way) => ({ way, name: DIRECTNESS_NAMES[way] }));

  protected share(event: Event) {
    this.change({ share: (event.target as HTMLInputElement).value, shareAssumed: false });
  }

  /** The slider stops at what there is room for, so that the whole never becomes more than the whole. */
  protected slide(event: Event) {
    const slider = event.target as HTMLInputElement;
    const share = Math.min(Number(slider.value), this.room());
    slider.value = String(share);
    this.change({ share: formatNumber(share, 'sv'), shareAssumed: false });
  }

  protected mechanism(event: Event) {
    this.change({ mechanism: (event.target as HTMLTextAreaElement).value });
  }

  protected way(directness: Directness) {
    this.change({ directness });
  }

  protected takeTheirs(theirs: GoalLink) {
    this.draft.set(draftOf(theirs));
  }

  protected keepMine() {
    this.change({ theirs: undefined });
  }

  protected judged() {
    this.change({ shareAssumed: false });
  }

  private change(part: Partial<LinkDraft>) {
    this.draft.update((draft) => ({ ...draft, ...part }));
  }
}
