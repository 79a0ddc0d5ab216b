import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { FileRole, StudyDetail, StudyInput } from '@rt/learning/domain';
import type { Id } from '@rt/shared/domain';
import { VersionedHttp } from '@rt/shared/ui';
import { formOf, inputOfForm } from './study-form';

/** The only place that talks HTTP about studies. Call the resources in an injection context. */
@Service()
export class StudyClient {
  private readonly http = inject(HttpClient);
  private readonly versioned = inject(VersionedHttp);

  list() {
    return httpResource<StudyDetail[]>(() => '/api/studies', { defaultValue: [] });
  }

  ofGoal(goalId: () => Id) {
    return httpResource<StudyDetail[]>(() => `/api/goals/${goalId()}/studies`, { defaultValue: [] });
  }

  ofArrow(edgeId: () => Id) {
    return httpResource<StudyDetail[]>(() => `/api/chain-arrows/${edgeId()}/studies`, { defaultValue: [] });
  }

  one(id: () => Id) {
    return httpResource<StudyDetail>(() => `/api/studies/${id()}`);
  }

  /** Who can be made responsible. */
  people() {
    return httpResource<{ id: Id; name: string }[]>(() => '/api/learning-people', { defaultValue: [] });
  }

  create(input: StudyInput) {
    return this.http.post<StudyDetail>('/api/studies', input);
  }

  change({ id, version }: Pick<StudyDetail, 'id' | 'version'>, input: StudyInput) {
    return this.versioned.put<StudyDetail>(`/api/studies/${id}`, version, input);
  }

  remove({ id, version }: Pick<StudyDetail, 'id' | 'version'>) {
    return this.versioned.delete(`/api/studies/${id}`, version);
  }

  leaveFile(studyId: Id, role: FileRole, file: File) {
    const form = new FormData();
    form.append('file', file, file.name);
    return this.http.post(`/api/studies/${studyId}/files`, form, { params: { role } });
  }

  removeFile(id: Id) {
    return this.http.delete(`/api/study-files/${id}`);
  }

  restoreFile(id: Id) {
    return this.http.put(`/api/study-files/${id}/restoration`, {});
  }

  /** Puts a removed study back as it was. */
  restore(study: StudyDetail) {
    return this.http.put<StudyDetail>(`/api/studies/${study.id}/restoration`, inputOf(study));
  }
}

/** What was written of a study, as it is stored. */
export const inputOf = (study: StudyDetail): StudyInput => inputOfForm(formOf(study));
