import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { filterStudies, type StudyAddress, studyFilterOf, type StudyShown, usesMeant } from '@rt/learning/domain';
import { SessionStore } from '@rt/identity/ui';
import { formatDate } from '@rt/shared/domain';
import { Empty, ExportButton, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { LearningNav } from './learning-nav';
import { StudyClient } from './study-client';
import { StudyEditor } from './study-editor';
import { StudyFilters } from './study-filters';
import { StudyList } from './study-list';
import { FIELD_NAMES } from './study-conflict';
import { FINANCED_NAMES, KIND_NAMES, STATE_NAMES } from './study-words';
import { subjectName } from './subject-words';

const VIEWS: { shown: StudyShown; name: string }[] = [
  { shown: 'all', name: $localize`:@@studies.view-all:Alla` },
  { shown: 'planned', name: $localize`:@@studies.view-planned:Planerade` },
  { shown: 'ongoing', name: $localize`:@@studies.view-ongoing:Pågående` },
  { shown: 'overdue', name: $localize`:@@studies.view-overdue:Försenade` },
  { shown: 'open', name: $localize`:@@studies.view-open:Inte klara` },
  { shown: 'complete', name: $localize`:@@studies.view-complete:Klara` },
];

/** The register of what was analysed, followed up and evaluated. */
@Component({
  selector: 'rt-studies-page',
  imports: [
    Empty,
    ExportButton,
    LearningNav,
    ProblemMessage,
    RouterLink,
    Skeleton,
    StudyEditor,
    StudyFilters,
    StudyList,
  ],
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
  /** From the address: what else they are narrowed by, as a figure of the annual report leads here. */
  readonly ar = input<string>();
  readonly borjad = input<string>();
  readonly slag = input<string>();
  readonly finansiering = input<string>();
  readonly anvandning = input<string>();
  readonly anvand = input<string>();
  readonly har = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly today = formatDate(new Date());
  protected readonly studies = inject(StudyClient).list();
  protected readonly address = computed<StudyAddress>(() => ({
    visa: this.visa(),
    ar: this.ar(),
    borjad: this.borjad(),
    slag: this.slag(),
    finansiering: this.finansiering(),
    anvandning: this.anvandning(),
    anvand: this.anvand(),
    har: this.har(),
  }));
  protected readonly filter = computed(() => studyFilterOf(this.address()));
  protected readonly list = computed(() => filterStudies(this.studies.value(), this.filter(), this.today));
  /** How many times those shown were used, where that is what is asked for; one study can be used several times. */
  protected readonly times = computed(() => {
    const { use, usedIn } = this.filter();
    if (use === '~none' || (use === null && usedIn === null)) return 0;
    return this.list().reduce((sum, study) => sum + usesMeant(study, this.filter()).length, 0);
  });
  protected readonly views = computed(() =>
    VIEWS.map((view) => ({
      ...view,
      count: filterStudies(this.studies.value(), { ...this.filter(), shown: view.shown }, this.today).length,
    })),
  );
  protected readonly adding = signal(false);
  protected readonly mayEdit = () => this.session.can('study:edit');
  protected readonly rows = () => [
    HEADS,
    ...this.list().map((study) => [
      study.title,
      KIND_NAMES[study.kind],
      STATE_NAMES[study.state].word,
      study.plannedStartOn,
      study.dueOn,
      study.startedOn,
      study.completedOn,
      study.goals.map(({ code, wording }) => code ?? wording).join(', '),
      study.subjects.map(subjectName).join(', '),
      study.supplier,
      study.cost,
      study.financed11 && FINANCED_NAMES[study.financed11],
      study.url,
      study.unpublishedReason,
    ]),
  ];

  protected go(part: StudyAddress) {
    void this.router.navigate([], { queryParams: part, queryParamsHandling: 'merge' });
  }

  protected finish() {
    this.adding.set(false);
    this.studies.reload();
  }
}

const HEADS = [
  FIELD_NAMES.title,
  FIELD_NAMES.kind,
  FIELD_NAMES.state,
  FIELD_NAMES.plannedStartOn,
  FIELD_NAMES.dueOn,
  FIELD_NAMES.startedOn,
  FIELD_NAMES.completedOn,
  $localize`:@@studies.column-goals:Mål`,
  $localize`:@@studies.column-subjects:Handlar också om`,
  FIELD_NAMES.supplier,
  FIELD_NAMES.cost,
  FIELD_NAMES.financed11,
  FIELD_NAMES.url,
  FIELD_NAMES.unpublishedReason,
];
