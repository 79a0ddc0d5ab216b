import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { LearningPlanDetail, PlanState } from '@rt/learning/domain';
import { SUBJECT_NAMES, subjectLink, subjectName, subjectQuery } from '../subject-words';
import { FATE_WORDS, QUESTION_WORDS } from './plan-words';

/** The questions of a year: how far each has come, what it is about, and the studies that are to answer it. */
@Component({
  selector: 'rt-plan-questions',
  imports: [RouterLink],
  template: `<ol>
    @for (question of questions(); track question.key) {
      <li [id]="'fraga-' + question.key">
        <p class="text">{{ question.text }}</p>
        <p class="rt-small">
          <span aria-hidden="true">{{ question.state?.mark }}</span> {{ question.state?.word }}
        </p>
        @if (question.goals.length || question.subjects.length) {
          <p class="rt-small rt-quiet">
            <ng-container i18n="@@plan-questions.about">Handlar om</ng-container>&ngsp;
            @for (goal of question.goals; track goal.lineageId; let last = $last) {
              <a
                [routerLink]="['/mal', goal.id]"
                [attr.aria-label]="goal.code ? goal.code + ' ' + goal.wording : null"
                >{{ goal.code ?? goal.wording }}</a>{{ last && !question.subjects.length ? '' : ', ' }}
            }
            @for (subject of question.subjects; track $index; let last = $last) {
              @if (subject.link) {
                <a [routerLink]="subject.link" [queryParams]="subject.query">{{ subject.name }}</a>
              } @else {
                {{ subject.name }}
              }
              ({{ subject.kind }}){{ last ? '' : ', ' }}
            }
          </p>
        }
        @for (study of question.studies; track study.key) {
          <p class="rt-small">
            @if (study.id) {
              <a [routerLink]="['/larande/studier', study.id]">{{ study.title }}</a>
            } @else {
              {{ study.title }}
            }
            &ngsp;<span class="rt-quiet"
              >· <span aria-hidden="true">{{ study.mark }}</span> {{ study.word }}</span
            >
          </p>
        }
      </li>
    }
  </ol>`,
  styles: `
    ol {
      max-width: 960px;
      margin: 0;
      padding-inline-start: 1.6em;
    }
    li {
      padding-block: 8px;
      border-block-end: 1px solid var(--rt-grey-4);
    }
    p {
      margin: 0 0 4px;
    }
    .text {
      font-family: var(--rt-serif);
    }
  `,
})
export class PlanQuestions {
  readonly plan = input.required<LearningPlanDetail>();
  readonly state = input.required<PlanState>();

  protected readonly questions = computed(() => {
    const { questions, studies } = this.plan();
    const state = this.state();
    return questions.map((question) => ({
      ...question,
      state: wordOf(state, question.key),
      subjects: question.subjects.map((subject) => ({
        name: subjectName(subject),
        kind: SUBJECT_NAMES[subject.kind].toLocaleLowerCase(),
        link: subjectLink(subject),
        query: subjectQuery(subject),
      })),
      studies: studies
        .filter(({ questionKeys }) => questionKeys.includes(question.key))
        .map(({ key, title }) => {
          const { fate = 'not_begun' as const, study = null } = state.studies.get(key) ?? {};
          return { key, ...FATE_WORDS[fate], id: study?.id ?? null, title: study?.title ?? title };
        }),
    }));
  });
}

const wordOf = (state: PlanState, key: string) => {
  const found = state.questions.get(key);
  return found ? QUESTION_WORDS[found] : null;
};
