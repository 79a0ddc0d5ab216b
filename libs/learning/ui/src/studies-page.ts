import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { formatDate } from '@rt/shared/domain';
import { Empty, ExportButton, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { StudyClient } from './study-client';
import { StudyEditor } from './study-editor';
import { filtered, shownFrom, type StudyShown } from './study-filter';
import { StudyList } from './study-list';
import { KIND_NAMES, STATE_NAMES } from './study-words';

const VIEWS: { shown: StudyShown; name: string }[] = [
  { shown: 'all', name: $localize`:@@studies.view-all:Alla` },
  { shown: 'planned', name: $localize`:@@studies.view-planned:Planerade` },
  { shown: 'ongoing', name: $localize`:@@studies.view-ongoing:Pågående` },
  { shown: 'overdue', name: $localize`:@@studies.view-overdue:Försenade` },
  { shown: 'complete', name: $localize`:@@studies.view-complete:Klara` },
];

/** The register of what was analysed, followed up and evaluated. */
@Component({
  selector: 'rt-studies-page',
  imports: [Empty, ExportButton, ProblemMessage, RouterLink, Skeleton, StudyEditor, StudyList],
  templateUrl: './studies-page.html',
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
    }
    .new {
      margin-block-end: 32px;
      padding-block-end: 24px;
      border-block-end: 1px solid var(--rt-grey-3);
    }
    .new h2 {
      margin-block-start: 0;
    }
    rt-study-list {
      display: block;
      margin-block-start: 16px;
    }
  `,
})
export class StudiesPage {
  /** From the address: which studies to show. */
  readonly visa = input<string>();

  private readonly session = inject(SessionStore);
  private readonly today = formatDate(new Date());
  protected readonly studies = inject(StudyClient).list();
  protected readonly shown = computed(() => shownFrom(this.visa()));
  protected readonly list = computed(() => filtered(this.studies.value(), this.shown(), this.today));
  protected readonly views = computed(() =>
    VIEWS.map((view) => ({ ...view, count: filtered(this.studies.value(), view.shown, this.today).length })),
  );
  protected readonly adding = signal(false);
  protected readonly mayEdit = () => this.session.can('study:edit');
  protected readonly rows = () => [
    HEADS,
    ...this.list().map(({ title, kind, state, dueOn, completedOn, goals, url }) => [
      title,
      KIND_NAMES[kind],
      STATE_NAMES[state].word,
      dueOn,
      completedOn,
      goals.map(({ code, wording }) => code ?? wording).join(', '),
      url,
    ]),
  ];

  protected finish() {
    this.adding.set(false);
    this.studies.reload();
  }
}

const HEADS = [
  $localize`:@@study.title:Titel`,
  $localize`:@@study.kind:Slag`,
  $localize`:@@study.state:Läge`,
  $localize`:@@study.due-on:Ska vara klar`,
  $localize`:@@study.completed-on:Blev klar`,
  $localize`:@@studies.column-goals:Mål`,
  $localize`:@@study.url:Rapportens adress`,
];
