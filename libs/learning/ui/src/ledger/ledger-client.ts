import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { WordingRevision } from '@rt/goals/domain';
import type {
  AwaitedList,
  ChangeInput,
  EvidenceInput,
  FindingInput,
  GoalChange,
  LedgerFinding,
  LedgerPage,
  LedgerQuery,
  LedgerRecommendation,
  RecommendationInput,
  StudyLedger,
} from '@rt/learning/domain';
import type { Id } from '@rt/shared/domain';
import { VersionedHttp } from '@rt/shared/ui';

/** Where each record is sent, by what it is about. */
export type RecordPlace = 'responses' | 'decisions' | 'changes' | 'effects' | 'uses';
const ABOUT = {
  responses: 'recommendations',
  decisions: 'recommendations',
  changes: 'recommendations',
  effects: 'ledger-changes',
  uses: 'studies',
} as const satisfies Record<RecordPlace, string>;

/** The only place that talks HTTP about the ledger. Call the resources in an injection context. */
@Service()
export class LedgerClient {
  private readonly http = inject(HttpClient);
  private readonly versioned = inject(VersionedHttp);

  ofStudy(studyId: () => Id) {
    return httpResource<StudyLedger>(() => `/api/studies/${studyId()}/ledger`);
  }

  /** What waits for whoever asks. */
  awaited() {
    return httpResource<AwaitedList>(() => '/api/my-learning');
  }

  page(query: () => LedgerQuery) {
    return httpResource<LedgerPage>(() => ({ url: '/api/ledger', params: { ...query() } }));
  }

  ofGoal(goalId: () => Id) {
    return httpResource<GoalChange[]>(() => `/api/goals/${goalId()}/learned-changes`, { defaultValue: [] });
  }

  /** The wordings a goal has had, to be bound to one. */
  wordings(goalId: () => Id | null) {
    return httpResource<WordingRevision[]>(() => (goalId() ? `/api/goals/${goalId()}/revisions` : undefined), {
      defaultValue: [],
    });
  }

  addFinding(studyId: Id, input: FindingInput) {
    return this.http.post(`/api/studies/${studyId}/findings`, input);
  }

  changeFinding({ id, version }: Pick<LedgerFinding, 'id' | 'version'>, input: FindingInput) {
    return this.versioned.put(`/api/findings/${id}`, version, input);
  }

  recommend(findingId: Id, input: RecommendationInput) {
    return this.http.post(`/api/findings/${findingId}/recommendations`, input);
  }

  changeRecommendation({ id, version }: Pick<LedgerRecommendation, 'id' | 'version'>, input: RecommendationInput) {
    return this.versioned.put(`/api/recommendations/${id}`, version, input);
  }

  remove(what: 'findings' | 'recommendations', { id, version }: { id: Id; version: number }) {
    return this.versioned.delete(`/api/${what}/${id}`, version);
  }

  restore(what: 'findings' | 'recommendations', id: Id) {
    return this.http.put(`/api/${what}/${id}/restoration`, {});
  }

  /** Makes a finding evidence at an arrow. */
  attach(findingId: Id, input: EvidenceInput) {
    return this.http.post(`/api/findings/${findingId}/evidence`, input);
  }

  /** Adds a record to a recommendation, a change or a study. */
  record(place: RecordPlace, aboutId: Id, input: ChangeInput | object) {
    return this.http.post(`/api/${ABOUT[place]}/${aboutId}/${place}`, input);
  }

  withdraw(place: RecordPlace, id: Id, reason: string) {
    return this.http.put(`/api/ledger/${place}/${id}/withdrawal`, { reason });
  }
}
