import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { Empty, ExportButton, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { ReviewClient } from '../review-client';
import { CHECKLIST_NAMES, STATE_NAMES, SUBJECT_NAMES, VERDICT_WORDS } from '../review-words';
import { ReviewTable } from './review-table';
import { filtered, type ReviewShown, shownFrom } from './review-filter';
import { OwnFixes } from '../fixes/own-fixes';

const VIEWS: { shown: ReviewShown; name: string }[] = [
  { shown: 'all', name: $localize`:@@reviews.view-all:Alla` },
  { shown: 'mine', name: $localize`:@@reviews.view-mine:Väntar på mig` },
  { shown: 'answering', name: $localize`:@@reviews.view-answering:Bedöms` },
  { shown: 'comparing', name: $localize`:@@reviews.view-comparing:Jämförs` },
  { shown: 'agreed', name: $localize`:@@reviews.view-agreed:Utan utlåtande` },
  { shown: 'judged', name: $localize`:@@reviews.view-judged:Med utlåtande` },
  { shown: 'withdrawn', name: $localize`:@@reviews.view-withdrawn:Tillbakadragna` },
];

/** Every review of the region, found by how far it has come. */
@Component({
  selector: 'rt-review-list-page',
  imports: [Empty, ExportButton, OwnFixes, ProblemMessage, ReviewTable, RouterLink, Skeleton],
  templateUrl: './review-list-page.html',
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
    }
    rt-review-table {
      display: block;
      margin-block-start: 16px;
    }
  `,
})
export class ReviewListPage {
  /** From the address: which reviews to show. */
  readonly visa = input<string>();

  private readonly session = inject(SessionStore);
  protected readonly reviews = inject(ReviewClient).list();
  private readonly all = computed(() => (this.reviews.hasValue() ? this.reviews.value() : []));
  protected readonly any = computed(() => this.all().length > 0);
  protected readonly shown = computed(() => shownFrom(this.visa()));
  protected readonly list = computed(() => filtered(this.all(), this.shown()));
  protected readonly views = computed(() =>
    VIEWS.map((view) => ({ ...view, count: filtered(this.all(), view.shown).length })).filter(
      ({ shown, count }) => shown !== 'withdrawn' || count > 0,
    ),
  );
  protected readonly mayEdit = () => this.session.can('review:edit');
  protected readonly rows = () => [
    HEADS,
    ...this.list().map(({ subject, checklist, startedAt, state, reviewers, verdict, fixes }) => [
      subject.name,
      SUBJECT_NAMES[subject.kind],
      CHECKLIST_NAMES[checklist],
      startedAt.slice(0, 10),
      STATE_NAMES[state].word,
      reviewers.map(({ name }) => name ?? '').join(', '),
      verdict ? VERDICT_WORDS[verdict.verdict] : '',
      String(fixes.open),
    ]),
  ];
}

const HEADS = [
  $localize`:@@reviews.subject:Vad som bedöms`,
  $localize`:@@reviews.kind:Slag`,
  $localize`:@@reviews.checklist:Checklista`,
  $localize`:@@reviews.started:Började`,
  $localize`:@@reviews.state:Läge`,
  $localize`:@@reviews.reviewers:Bedömare`,
  $localize`:@@reviews.verdict:Utlåtande`,
  $localize`:@@reviews.open-fixes:Åtgärder kvar`,
];
