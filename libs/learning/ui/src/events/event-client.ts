import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { EventInput, SpreadingEvent } from '@rt/learning/domain';
import type { Id } from '@rt/shared/domain';
import { VersionedHttp } from '@rt/shared/ui';

const URL = '/api/spreading-events';

/** The only place that talks HTTP about events of spreading. Call the resources in an injection context. */
@Service()
export class EventClient {
  private readonly http = inject(HttpClient);
  private readonly versioned = inject(VersionedHttp);

  ofStudy(studyId: () => Id) {
    return httpResource<SpreadingEvent[]>(() => `/api/studies/${studyId()}/spreading-events`, { defaultValue: [] });
  }

  create(input: EventInput) {
    return this.http.post<SpreadingEvent>(URL, input);
  }

  change({ id, version }: Pick<SpreadingEvent, 'id' | 'version'>, input: EventInput) {
    return this.versioned.put<SpreadingEvent>(`${URL}/${id}`, version, input);
  }

  remove({ id, version }: Pick<SpreadingEvent, 'id' | 'version'>) {
    return this.versioned.delete(`${URL}/${id}`, version);
  }

  restore(id: Id) {
    return this.http.put(`${URL}/${id}/restoration`, {});
  }
}
