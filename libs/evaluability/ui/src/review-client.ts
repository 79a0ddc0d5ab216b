import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  AmendmentInput,
  Answer,
  AnswerInput,
  Checklist,
  ChecklistKind,
  Comparison,
  EvaluationPlan,
  EvaluationPlanInput,
  EvaluationPlanOf,
  Fix,
  FixInput,
  JointAnswerInput,
  KnownOfReview,
  NewReviewInput,
  OwnFix,
  OwnQuestion,
  OwnQuestionInput,
  PersonChoice,
  ReviewDetail,
  ReviewFile,
  ReviewSummary,
  ReviewYear,
  Verdict,
} from '@rt/evaluability/domain';
import type { Id } from '@rt/shared/domain';
import { VersionedHttp } from '@rt/shared/ui';
import { type AskedReviews, asParams } from './panels/asked-reviews';

const URL = '/api/reviews';
const QUESTIONS = '/api/checklist-questions';

const of = (url: string, asked: AskedReviews | null) => (asked ? { url, params: asParams(asked) } : undefined);

/** The only place that talks HTTP about reviews. Call the resources in an injection context. */
@Service()
export class ReviewClient {
  private readonly http = inject(HttpClient);
  private readonly versioned = inject(VersionedHttp);

  list() {
    return httpResource<ReviewSummary[]>(() => URL, { defaultValue: [] });
  }

  ofSubject(asked: () => AskedReviews | null) {
    return httpResource<ReviewSummary[]>(() => of(URL, asked()), { defaultValue: [] });
  }

  years(asked: () => AskedReviews | null) {
    return httpResource<ReviewYear[]>(() => of('/api/review-years', asked()), { defaultValue: [] });
  }

  openFixes(asked: () => AskedReviews | null) {
    return httpResource<Fix[]>(() => of('/api/open-fixes', asked()), { defaultValue: [] });
  }

  questions() {
    return httpResource<OwnQuestion[]>(() => QUESTIONS, { defaultValue: [] });
  }

  checklists() {
    return httpResource<Record<ChecklistKind, Checklist>>(() => '/api/checklists');
  }

  addQuestion(checklist: ChecklistKind, input: OwnQuestionInput) {
    return this.http.post<OwnQuestion>(QUESTIONS, { checklist, ...input });
  }

  changeQuestion({ id, version }: OwnQuestion, input: OwnQuestionInput) {
    return this.versioned.put<OwnQuestion>(`${QUESTIONS}/${id}`, version, input);
  }

  retireQuestion({ id, version }: OwnQuestion) {
    return this.versioned.delete(`${QUESTIONS}/${id}`, version);
  }

  restoreQuestion(id: Id) {
    return this.http.put<OwnQuestion>(`${QUESTIONS}/${id}/restoration`, {});
  }

  detail(id: () => Id) {
    return httpResource<ReviewDetail>(() => `${URL}/${id()}`);
  }

  known(id: () => Id | null) {
    return httpResource<KnownOfReview>(() => (id() ? `${URL}/${id()}/known` : undefined));
  }

  comparison(id: () => Id | null) {
    return httpResource<Comparison>(() => (id() ? `${URL}/${id()}/comparison` : undefined));
  }

  reviewers() {
    return httpResource<PersonChoice[]>(() => '/api/reviewers', { defaultValue: [] });
  }

  owners(asked: () => boolean) {
    return httpResource<PersonChoice[]>(() => (asked() ? '/api/fix-owners' : undefined), { defaultValue: [] });
  }

  ownFixes() {
    return httpResource<OwnFix[]>(() => '/api/review-fixes', { defaultValue: [] });
  }

  plan(interventionId: () => Id) {
    return httpResource<EvaluationPlanOf>(() => `/api/interventions/${interventionId()}/evaluation-plan`);
  }

  savePlan(interventionId: Id, version: number, input: EvaluationPlanInput) {
    return this.versioned.put<EvaluationPlan>(`/api/interventions/${interventionId}/evaluation-plan`, version, input);
  }

  start(input: NewReviewInput) {
    return this.http.post<ReviewDetail>(URL, input);
  }

  withdraw({ id, version }: Pick<ReviewDetail, 'id' | 'version'>, reason: string) {
    return this.versioned.put<ReviewDetail>(`${URL}/${id}/withdrawal`, version, { reason });
  }

  restore({ id, version }: Pick<ReviewDetail, 'id' | 'version'>) {
    return this.versioned.delete<ReviewDetail>(`${URL}/${id}/withdrawal`, version);
  }

  leaveFile(id: Id, file: File) {
    const form = new FormData();
    form.append('file', file, file.name);
    return this.http.post<ReviewFile>(`${URL}/${id}/files`, form);
  }

  answer(id: Id, key: string, version: number, input: AnswerInput) {
    return this.versioned.put<Answer>(`${URL}/${id}/answers/${key}`, version, input);
  }

  handIn(id: Id) {
    return this.http.put<ReviewDetail>(`${URL}/${id}/hand-in`, {});
  }

  takeBack(id: Id) {
    return this.http.delete<ReviewDetail>(`${URL}/${id}/hand-in`);
  }

  joint(id: Id, key: string, version: number, input: JointAnswerInput) {
    return this.versioned.put<Comparison>(`${URL}/${id}/joint-answers/${key}`, version, input);
  }

  agree({ id, version }: Pick<ReviewDetail, 'id' | 'version'>) {
    return this.versioned.put<Comparison>(`${URL}/${id}/agreement`, version, {});
  }

  amend(id: Id, amendment: AmendmentInput) {
    return this.http.post<Comparison>(`${URL}/${id}/amendments`, amendment);
  }

  judge({ id, version }: Pick<ReviewDetail, 'id' | 'version'>, verdict: Verdict, reason: string) {
    return this.versioned.put<ReviewDetail>(`${URL}/${id}/verdict`, version, { verdict, reason });
  }

  addFix(reviewId: Id, input: FixInput) {
    return this.http.post<Fix>(`${URL}/${reviewId}/fixes`, input);
  }

  changeFix({ id, version }: Fix, input: FixInput) {
    return this.versioned.put<Fix>(`/api/review-fixes/${id}`, version, input);
  }

  removeFix({ id, version }: Fix) {
    return this.versioned.delete(`/api/review-fixes/${id}`, version);
  }

  setDone({ id, version }: Fix, done: boolean) {
    const url = `/api/review-fixes/${id}/done`;
    return done ? this.versioned.put<Fix>(url, version, {}) : this.versioned.delete<Fix>(url, version);
  }
}
