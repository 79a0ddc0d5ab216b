import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { reportState, type StudyDetail } from '@rt/learning/domain';
import { KronorPipe } from '@rt/shared/ui';
import { subjectLink, subjectName, subjectQuery, SUBJECT_NAMES } from './subject-words';
import { FINANCED_LABEL, FINANCED_NAMES, REPORT_WORDS } from './study-words';

/** What the register says of a study; what nobody has said is not there. */
@Component({
  selector: 'rt-study-facts',
  imports: [KronorPipe, RouterLink],
  templateUrl: './study-facts.html',
  styles: `
    dl {
      display: grid;
      grid-template-columns: 200px minmax(0, 1fr);
      gap: 8px 24px;
      max-width: 960px;
    }
    dt {
      color: var(--rt-grey-1);
    }
    dd {
      max-width: var(--rt-measure);
      margin: 0;
    }
    .lines {
      white-space: pre-line;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    @media (width < 700px) {
      dl {
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
      }
      dd {
        margin-block-end: 8px;
      }
    }
  `,
})
export class StudyFactsList {
  readonly study = input.required<StudyDetail>();

  protected readonly financed = FINANCED_NAMES;
  protected readonly financedLabel = FINANCED_LABEL;
  protected readonly report = computed(() => REPORT_WORDS[reportState(this.study())]);
  protected readonly days = computed(() => {
    const { plannedStartOn, dueOn, startedOn, completedOn } = this.study();
    const span = (from: string | null, to: string | null) => (from || to ? `${from ?? ''} – ${to ?? ''}`.trim() : null);
    return { planned: span(plannedStartOn, dueOn), actual: span(startedOn, completedOn) };
  });
  protected readonly subjects = computed(() =>
    this.study().subjects.map((subject) => ({
      name: subjectName(subject),
      kind: SUBJECT_NAMES[subject.kind],
      critical: subject.critical,
      link: subjectLink(subject),
      query: subjectQuery(subject),
    })),
  );
}
