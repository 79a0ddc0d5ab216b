import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { timingOf } from '@rt/learning/domain';
import { formatDate } from '@rt/shared/domain';
import { Empty, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { StudyEvents } from './events/study-events';
import { FindingEntry } from './ledger/finding-entry';
import { LedgerClient } from './ledger/ledger-client';
import { FINDING_FIELDS } from './ledger/ledger-fields';
import { LedgerForm } from './ledger/ledger-form';
import { StudyUses } from './ledger/study-uses';
import { LearningNav } from './learning-nav';
import { StudyClient } from './study-client';
import { StudyEditor } from './study-editor';
import { StudyFactsList } from './study-facts';
import { StudyFiles } from './study-files';
import { StudyTrail } from './study-trail';
import { KIND_NAMES, STATE_NAMES, TIMING_WORDS } from './study-words';

type Values = Readonly<Record<string, string | null>>;

/** One study: what it is, what it found, and all that came of it. */
@Component({
  selector: 'rt-study-page',
  imports: [
    ...[Empty, FindingEntry, LearningNav, LedgerForm, ProblemMessage, RouterLink, Skeleton],
    ...[StudyEditor, StudyEvents, StudyFactsList, StudyFiles, StudyTrail, StudyUses],
  ],
  templateUrl: './study-page.html',
  styles: `
    section {
      max-width: 960px;
      margin-block-start: 40px;
    }
    .state {
      margin-block-end: 24px;
    }
    rt-finding-entry {
      display: block;
      margin-block-end: 16px;
      padding-block-end: 16px;
      border-block-end: 1px solid var(--rt-grey-3);
    }
  `,
})
export class StudyPage {
  readonly id = input.required<string>();

  private readonly session = inject(SessionStore);
  private readonly client = inject(LedgerClient);
  protected readonly study = inject(StudyClient).one(() => this.id());
  protected readonly ledger = this.client.ofStudy(() => this.id());
  protected readonly editing = signal(false);
  protected readonly adding = signal(false);
  protected readonly findingFields = FINDING_FIELDS;
  protected readonly mayEdit = () => this.session.can('study:edit');
  protected readonly words = computed(() => {
    const study = this.study.hasValue() ? this.study.value() : null;
    if (!study) return null;
    const timing = TIMING_WORDS[timingOf(study, formatDate(new Date()))];
    const { word, mark } = STATE_NAMES[study.state];
    const day = study.completedOn ?? study.dueOn;
    return {
      mark,
      text: [[word, day].filter(Boolean).join(' '), timing, KIND_NAMES[study.kind]].filter(Boolean).join(' · '),
    };
  });
  protected readonly addFinding = (values: Values) => this.client.addFinding(this.id(), values as never);

  protected saved() {
    this.editing.set(false);
    this.adding.set(false);
    this.reload();
  }

  protected reload() {
    this.study.reload();
    this.ledger.reload();
  }
}
