import { Component, computed, ElementRef, inject, input, model, output } from '@angular/core';
import { type GoalLink, type LinkableGoal, unallocatedShare } from '@rt/portfolio/domain';
import { ShareBar } from '@rt/shared/ui/chart';
import { GoalPicker } from './goal-picker';
import { type LinkDraft, roomFor, sharesOf, shareOf, splitEqually, stateOf, withGoal } from './link-draft';
import { LinkRow } from './link-row';
import { goalName } from './portfolio-words';

/** Which goals an intervention is meant to reach, with one bar that always shows the whole: what goes where, and what is left. */
@Component({
  selector: 'rt-links-editor',
  imports: [GoalPicker, LinkRow, ShareBar],
  templateUrl: './links-editor.html',
  styles: `
    :host {
      display: block;
      container-type: inline-size;
    }
    .bar {
      margin-block: 16px;
    }
  `,
})
export class LinksEditor {
  readonly drafts = model.required<LinkDraft[]>();
  /** Kronor in the whole intervention. */
  readonly amount = input(0);
  readonly showErrors = input(false);
  readonly readonly = input(false);
  readonly mayDecide = input(false);
  readonly decided = output<GoalLink>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly shares = computed(() =>
    this.drafts()
      .filter((draft) => stateOf(draft) !== 'declined')
      .map((draft) => ({
        key: draft.goal.lineageId,
        label: draft.goal.code ?? shortened(goalName(draft.goal)),
        percent: Math.max(shareOf(draft), 0),
        tentative: stateOf(draft) === 'proposed',
      })),
  );
  protected readonly roomFor = roomFor;
  protected readonly taken = computed(() => this.drafts().map((draft) => draft.goal.lineageId));
  protected readonly canSplit = computed(() => this.shares().length > 1);
  protected readonly nothingLeft = computed(() => unallocatedShare(sharesOf(this.drafts())) <= 0);

  protected add(goal: LinkableGoal) {
    this.drafts.set(withGoal(this.drafts(), goal));
    setTimeout(() => [...this.host.querySelectorAll<HTMLInputElement>('rt-link-row input')].at(-4)?.select());
  }

  protected change(at: number, draft: LinkDraft) {
    this.drafts.update((drafts) => drafts.map((each, place) => (place === at ? draft : each)));
  }

  protected remove(at: number) {
    this.drafts.update((drafts) => drafts.filter((_, place) => place !== at));
    setTimeout(() => this.host.querySelector<HTMLInputElement>('[role=combobox]')?.focus());
  }

  protected split() {
    this.drafts.set(splitEqually(this.drafts()));
  }
}

const shortened = (text: string) => (text.length > 32 ? `${text.slice(0, 30).trimEnd()} …` : text);
